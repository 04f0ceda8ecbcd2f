//! The ways to say one thing made one: what differs then differs for values too.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::flat::Flat;

/// The formats of integers, with what they are from and to.
const INTEGERS: [(&str, i128, i128); 12] = [
    ("int8", i8::MIN as i128, i8::MAX as i128),
    ("int16", i16::MIN as i128, i16::MAX as i128),
    ("int32", i32::MIN as i128, i32::MAX as i128),
    ("int64", i64::MIN as i128, i64::MAX as i128),
    ("int", i64::MIN as i128, i64::MAX as i128),
    ("uint8", 0, u8::MAX as i128),
    ("uint16", 0, u16::MAX as i128),
    ("uint32", 0, u32::MAX as i128),
    ("uint64", 0, u64::MAX as i128),
    ("uint", 0, u64::MAX as i128),
    ("usize", 0, u64::MAX as i128),
    ("isize", i64::MIN as i128, i64::MAX as i128),
];

impl Flat {
    /// The same in the only way to say it.
    pub(super) fn settled(mut self) -> Self {
        let takes_nothing =
            |words: &BTreeMap<String, Value>| words.contains_key("{}") || words.contains_key("true");
        if self.words.get("not").is_some_and(takes_nothing) {
            self.words.remove("not");
            self.values = Some(Vec::new());
        }
        self.settle_values();
        if self.is_nothing() {
            return Self { values: self.values, is_named: self.is_named, only: self.only, ..Self::default() };
        }
        self.settle_integers();
        self.keep_what_counts();
        self
    }

    /// Values have types, and nothing else is of these.
    fn settle_values(&mut self) {
        match &self.types {
            Some(types) if types.is_empty() => self.values = Some(Vec::new()),
            Some(types) if types.iter().all(|name| name == "null") => {
                self.values.get_or_insert_with(|| vec![Value::Null]);
            }
            _ => {}
        }
        let Some(values) = &mut self.values else { return };
        if let Some(types) = &self.types {
            values.retain(|value| is_of(value, types));
        }
        self.types =
            (!values.is_empty()).then(|| values.iter().map(|value| type_of(value).to_owned()).collect());
    }

    fn settle_integers(&mut self) {
        let is_integer = self.types.as_ref().is_some_and(|types| {
            types.contains("integer") && types.iter().all(|name| name == "integer" || name == "null")
        });
        if !is_integer {
            return;
        }
        for (format, from, to) in INTEGERS {
            if self.words.get("format").is_some_and(|words| words.len() == 1 && words.contains_key(format)) {
                self.words.remove("format");
                self.bounds.within(from, to);
            }
        }
        self.bounds.settle_integers();
    }

    /// The length of a number, say, asks for nothing (JSON Schema 2020-12 validation, §6).
    fn keep_what_counts(&mut self) {
        const OF_TEXTS: [&str; 6] =
            ["pattern", "x-pattern", "x-format", "contentMediaType", "contentEncoding", "contentSchema"];
        let Some(types) = self.types.clone() else { return };
        self.bounds.keep_those_of(&types);
        let has = |name: &str| types.contains(name);
        if !has("string") {
            self.words.retain(|word, _| !OF_TEXTS.contains(&word.as_str()));
        }
        if !has("number") && !has("integer") {
            self.multiples.clear();
        }
        if !has("array") {
            self.is_unique = false;
            self.places.clear();
            self.items = None;
        }
        if !has("object") {
            self.properties.clear();
            self.patterns.clear();
            self.required.clear();
            self.additional = None;
        }
    }
}

/// Whether a value is of one of the types, where an integer is a number.
fn is_of(value: &Value, types: &BTreeSet<String>) -> bool {
    let own = type_of(value);
    types.contains(own) || (own == "integer" && types.contains("number"))
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() == 0.0) => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
