//! MessagePack bodies: written as JSON, and read as that, so that both mean the same and have the same faults.

use std::fmt;
use std::io::Write as _;

use rmp_serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

/// As deep as JSON may nest.
const DEEPEST: usize = 128;

const MALFORMED: &str = "is not valid MessagePack";

/// The JSON text that says the same; `Err` says why there is none.
///
/// Bytes become a list of numbers, a key that is a number or a boolean the text that JSON has for it. What JSON cannot
/// say is refused: other keys, numbers that are not finite, extensions. So is anything behind the first value.
pub(crate) fn to_json(body: &[u8]) -> Result<Vec<u8>, &'static str> {
    let (mut rest, mut json) = (body, Vec::with_capacity(body.len() * 2));
    let mut reader = Deserializer::new(&mut rest);
    // Ours is told first.
    reader.set_max_depth(2 * DEEPEST);
    let written = Writer { json: &mut json, depth: 0, is_key: false }.deserialize(&mut reader);
    match written {
        Ok(()) if rest.is_empty() => Ok(json),
        Ok(()) => Err(MALFORMED),
        Err(error) if error.to_string() == DEEP => Err(DEEP),
        Err(_) => Err(MALFORMED),
    }
}

const DEEP: &str = "is nested deeper than 128 levels";

/// Writes the next value.
struct Writer<'j> {
    json: &'j mut Vec<u8>,
    depth: usize,
    is_key: bool,
}

impl Writer<'_> {
    fn display<E: Error>(self, value: impl fmt::Display) -> Result<(), E> {
        let quote = if self.is_key { "\"" } else { "" };
        write!(self.json, "{quote}{value}{quote}").map_err(E::custom)
    }

    fn alone<E: Error>(&self) -> Result<(), E> {
        if self.is_key { Err(E::custom("is no key")) } else { Ok(()) }
    }

    /// What is within.
    fn inner(&mut self, is_key: bool) -> Writer<'_> {
        Writer { json: self.json, depth: self.depth + 1, is_key }
    }

    fn open<E: Error>(&mut self, bracket: u8) -> Result<(), E> {
        self.alone()?;
        if self.depth >= DEEPEST {
            return Err(E::custom(DEEP));
        }
        self.json.push(bracket);
        Ok(())
    }

    /// A comma, but not before the first.
    fn separate(&mut self, is_first: &mut bool) {
        if !std::mem::take(is_first) {
            self.json.push(b',');
        }
    }
}

impl<'de> DeserializeSeed<'de> for Writer<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what JSON can say")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.display(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.alone()?;
        if !value.is_finite() {
            return Err(E::custom("is not finite"));
        }
        serde_json::to_writer(self.json, &value).map_err(E::custom)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        serde_json::to_writer(self.json, value).map_err(E::custom)
    }

    fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<(), E> {
        self.alone()?;
        serde_json::to_writer(self.json, value).map_err(E::custom)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.alone()?;
        self.display("null")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.open(b'[')?;
        let mut is_first = true;
        loop {
            let before = self.json.len();
            self.separate(&mut is_first);
            if items.next_element_seed(self.inner(false))?.is_none() {
                self.json.truncate(before);
                self.json.push(b']');
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        self.open(b'{')?;
        let mut is_first = true;
        loop {
            let before = self.json.len();
            self.separate(&mut is_first);
            if members.next_key_seed(self.inner(true))?.is_none() {
                self.json.truncate(before);
                self.json.push(b'}');
                return Ok(());
            }
            self.json.push(b':');
            members.next_value_seed(self.inner(false))?;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{DEEP, MALFORMED, to_json};

    fn read(body: &[u8]) -> Result<String, &'static str> {
        to_json(body).map(|json| String::from_utf8(json).unwrap())
    }

    #[test]
    fn it_says_the_same_as_json() {
        for value in [
            json!({ "a": [1, -1, 2.5, null, true, "x\"y\n", [], {}, [[]]], "": { "b": u64::MAX, "c": i64::MIN } }),
            json!([]),
            json!("text"),
            json!(null),
        ] {
            let body = rmp_serde::to_vec(&value).unwrap();
            assert_eq!(serde_json::from_slice::<Value>(&to_json(&body).unwrap()).unwrap(), value);
        }
    }

    #[test]
    fn keys_and_bytes_are_written_as_json_has_them() {
        // {1: 2, true: 3, "a": bytes [1, 255]}
        let body = [0x83, 1, 2, 0xc3, 3, 0xa1, b'a', 0xc4, 2, 1, 255];
        assert_eq!(read(&body).unwrap(), r#"{"1":2,"true":3,"a":[1,255]}"#);
        assert_eq!(read(&[0xca, 0x3f, 0x80, 0, 0]).unwrap(), "1.0");
        // A key that is there twice stays twice.
        assert_eq!(read(&[0x82, 0xa1, b'a', 1, 0xa1, b'a', 2]).unwrap(), r#"{"a":1,"a":2}"#);
    }

    #[test]
    fn what_json_cannot_say_is_refused() {
        let infinite = rmp_serde::to_vec(&f64::INFINITY).unwrap();
        let not_a_number = rmp_serde::to_vec(&f32::NAN).unwrap();
        let cases: [&[u8]; 13] = [
            b"",
            &infinite,
            &not_a_number,
            // A list and nothing as keys, a float as a key.
            &[0x81, 0x90, 1],
            &[0x81, 0xc0, 1],
            &[0x81, 0xca, 0, 0, 0, 0, 1],
            // Bytes as a key.
            &[0x81, 0xc4, 1, 0, 1],
            // An extension, a type that is never used, and one value behind another.
            &[0xd4, 1, 0],
            &[0xc1],
            &[1, 2],
            // Ends too early, and says that far more follows than does.
            &[0x92, 1],
            &[0xdd, 0xff, 0xff, 0xff, 0xff],
            &[0xdb, 0xff, 0xff, 0xff, 0xff, b'a'],
        ];
        for body in cases {
            assert_eq!(read(body), Err(MALFORMED), "{body:?}");
        }
    }

    #[test]
    fn it_nests_as_deep_as_json() {
        let nested = |depth: usize| [vec![0x91; depth], vec![0x90]].concat();
        assert!(read(&nested(127)).is_ok());
        assert_eq!(read(&nested(128)), Err(DEEP));
        assert_eq!(read(&nested(1_000_000)), Err(DEEP));
        let maps = [[0x81, 0xa0].repeat(100_000), vec![0x80]].concat();
        assert_eq!(read(&maps), Err(DEEP));
    }
}
