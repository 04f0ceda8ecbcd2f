//! `min_length`: at least so many Unicode scalar values, the same count as JSON Schema's `minLength`.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "min_length";

pub(super) fn check(length: usize, text: &str) -> bool {
    // Bytes never outnumber four per character, so a long text is counted no further than it must be.
    text.len() >= length.saturating_mul(4) || text.chars().take(length).count() == length
}

pub(super) fn text(length: usize) -> String {
    match length {
        1 => "must have at least 1 character".to_owned(),
        _ => format!("must have at least {length} characters"),
    }
}

pub(super) fn describe(length: usize, schema: &mut Map<String, Value>) {
    schema.insert("minLength".into(), length.into());
}
