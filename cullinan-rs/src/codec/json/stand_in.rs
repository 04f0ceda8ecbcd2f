//! What stands where something could not be read, until the type takes it.

use super::node::Value;

/// A value that is whatever the type asks for. Types may be choosy, so there are several, tried in turn.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::codec) struct StandIn {
    attempt: usize,
    /// How many enums are around it: types that hold themselves come to an end by taking another variant.
    depth: u8,
}

const INTEGERS: &[u64] = &[0, 1, 2, 10, 100, 1000];

const TEXTS: &[&str] = &[
    "",
    "a",
    "0",
    "1",
    "00000000-0000-0000-0000-000000000000",
    "1970-01-01",
    "1970-01-01T00:00:00Z",
    "1970-01-01T00:00:00",
    "00:00:00",
    "a@example.com",
    "http://example.com/",
    "127.0.0.1",
    "::1",
    "PT1S",
    "en",
    "aaaaaaaa",
    "A",
    "true",
];

impl StandIn {
    /// The one to try when this one was refused.
    pub(in crate::codec) fn next(self) -> Self {
        Self { attempt: self.attempt + 1, ..self }
    }

    /// Whether there is nothing more to try, whatever the type asks for.
    pub(in crate::codec) fn is_spent(self) -> bool {
        self.attempt >= TEXTS.len()
    }

    /// The one for a part of what stands in at this depth.
    pub(super) fn part(depth: u8) -> Self {
        Self { attempt: 0, depth }
    }

    pub(super) fn depth(self) -> u8 {
        self.depth
    }

    /// The one for the data of a variant.
    pub(super) fn data(self) -> Self {
        Self { attempt: 0, depth: self.depth.saturating_add(1) }
    }

    pub(in crate::codec) fn integer(self) -> Option<u64> {
        INTEGERS.get(self.attempt).copied()
    }

    pub(in crate::codec) fn text(self) -> Option<&'static str> {
        TEXTS.get(self.attempt).copied()
    }

    pub(in crate::codec) fn boolean(self) -> Option<bool> {
        [false, true].get(self.attempt).copied()
    }

    /// `true` for nothing, `false` for something.
    pub(super) fn is_nothing(self) -> bool {
        self.attempt == 0
    }

    /// How many items a list has.
    pub(in crate::codec) fn items(self) -> Option<usize> {
        [0, 1, 2, 3].get(self.attempt).copied()
    }

    pub(in crate::codec) fn variant(self, known: &'static [&'static str]) -> Option<&'static str> {
        if self.attempt >= known.len() {
            return None;
        }
        known.get((self.attempt + usize::from(self.depth)) % known.len()).copied()
    }

    /// For a type that takes what there is, and says in words what it wants.
    pub(super) fn literal(self, wanted: &str) -> Option<Value<'static>> {
        literals(wanted).nth(self.attempt)
    }
}

/// Values to try for a type that takes what there is; the likeliest come first.
fn literals(wanted: &str) -> impl Iterator<Item = Value<'static>> + use<> {
    let all = [
        Value::Null,
        number("0"),
        Value::Text("".into()),
        Value::Bool(false),
        Value::List(Vec::new()),
        Value::Object(Vec::new()),
        number("1"),
    ];
    let fit = suits(wanted).unwrap_or_default().into_iter().take(1);
    fit.chain(all).chain(texts().skip(1))
}

/// Values of the one type that the words of a visitor ask for; `None` if they do not tell.
pub(super) fn suits(wanted: &str) -> Option<Vec<Value<'static>>> {
    let has = |words: &[&str]| words.iter().any(|word| wanted.contains(word));
    Some(match () {
        () if has(&["string", "str", "char", "identifier"]) && !has(&["struct"]) => texts().skip(1).collect(),
        () if has(&["struct", "map", "tagged"]) => vec![Value::Object(Vec::new())],
        () if has(&["sequence", "tuple", "array"]) => vec![Value::List(Vec::new())],
        () if has(&["bool"]) => vec![Value::Bool(false)],
        () if has(&[
            "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "size", "f32", "f64",
        ]) =>
        {
            vec![number("0"), number("1")]
        }
        () => return None,
    })
}

/// Values without parts.
pub(super) fn scalars() -> Vec<Value<'static>> {
    let others = [number("0"), number("1"), Value::Bool(false), Value::Null];
    others.into_iter().chain(texts()).collect()
}

fn texts() -> impl Iterator<Item = Value<'static>> {
    TEXTS.iter().map(|text| Value::Text((*text).into()))
}

fn number(text: &'static str) -> Value<'static> {
    Value::Number(text.into())
}
