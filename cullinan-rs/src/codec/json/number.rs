//! Numbers as they were written, handed to visitors as serde_json does.

use std::str::FromStr;

use serde::de::Visitor;

use super::failure::{Failure, Kind};

/// Hands over a JSON number: an integer of 64 bits as one, anything else as a float.
pub(super) fn visit<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Failure> {
    if let Ok(value) = text.parse() {
        return visitor.visit_u64(value);
    }
    // No integer says what `-0` does.
    match text.parse() {
        Ok(value) if value != 0 => return visitor.visit_i64(value),
        _ => {}
    }
    match serde_json::from_str(text) {
        Ok(value) => visitor.visit_f64(value),
        Err(_) => Err(Failure::new(Kind::OutOfRange)),
    }
}

/// An integer of 128 bits.
pub(super) fn wide<N: FromStr>(text: &str) -> Result<N, Failure> {
    text.parse().map_err(|_| Failure::new(Kind::Unsuited))
}

/// Whether a text that need not be JSON is a JSON number.
pub(super) fn is_number(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    begins && text.ends_with(|last: char| last.is_ascii_digit()) && serde_json::from_str::<f64>(text).is_ok()
}

/// The methods of a deserializer that ask for integers and floats.
macro_rules! numbers {
    () => {
        numbers! { deserialize_u8 Integer("u8"); deserialize_u16 Integer("u16"); deserialize_u32 Integer("u32");
            deserialize_u64 Integer("u64"); deserialize_i8 Integer("i8"); deserialize_i16 Integer("i16");
            deserialize_i32 Integer("i32"); deserialize_i64 Integer("i64"); deserialize_f32 Float;
            deserialize_f64 Float; }

        fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            self.wide("u128", visitor, |number, visitor| visitor.visit_u128(number))
        }

        fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            self.wide("i128", visitor, |number, visitor| visitor.visit_i128(number))
        }
    };
    ($($method:ident $asked:ident $(($name:literal))?;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            self.number(Asked::$asked $(($name))?, visitor)
        }
    )*};
}

pub(super) use numbers;
