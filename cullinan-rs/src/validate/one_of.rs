//! `one_of`: one of a few texts.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "one_of";

pub(super) fn check(known: &[&str], text: &str) -> bool {
    known.contains(&text)
}

pub(super) fn text(known: &[&str]) -> String {
    let names: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
    format!("must be one of {}", names.join(", "))
}

pub(super) fn describe(known: &[&str], schema: &mut Map<String, Value>) {
    schema.insert("enum".into(), known.iter().copied().collect());
}
