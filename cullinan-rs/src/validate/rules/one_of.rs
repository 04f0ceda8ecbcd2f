//! `one_of`: one of a few texts.

use serde_json::{Map, Value};

use crate::spec::keywords;
use crate::validate::described::is_nullable;

pub(in crate::validate) const CODE: &str = "one_of";

pub(in crate::validate) fn check(known: &[&str], text: &str) -> bool {
    known.contains(&text)
}

pub(in crate::validate) fn text(known: &[&str]) -> String {
    let names: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
    format!("must be one of {}", names.join(", "))
}

pub(in crate::validate) fn describe(known: &[&str], schema: &mut Map<String, Value>) {
    // `enum` is about values of every type.
    let null = is_nullable(schema).then_some(Value::Null);
    let known = known.iter().copied().map(Value::from).chain(null);
    keywords::also(schema, "enum", known.collect::<Value>());
}
