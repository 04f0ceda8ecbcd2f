//! `min_length`: at least so many Unicode scalar values, the same count as JSON Schema's `minLength`.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "min_length";

pub(in crate::validate) fn check(length: usize, text: &str) -> bool {
    // Bytes never outnumber four per character, so a long text is counted no further than it must be.
    text.len() >= length.saturating_mul(4) || text.chars().take(length).count() == length
}

pub(in crate::validate) fn text(length: usize) -> String {
    match length {
        1 => "must have at least 1 character".to_owned(),
        _ => format!("must have at least {length} characters"),
    }
}

pub(in crate::validate) fn describe(length: usize, schema: &mut Map<String, Value>) {
    keywords::at_least(schema, "minLength", length);
}
