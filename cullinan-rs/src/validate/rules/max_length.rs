//! `max_length`: at most so many Unicode scalar values, the same count as JSON Schema's `maxLength`.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "max_length";

pub(in crate::validate) fn check(length: usize, text: &str) -> bool {
    text.len() <= length || text.chars().nth(length).is_none()
}

pub(in crate::validate) fn text(length: usize) -> String {
    match length {
        1 => "must have at most 1 character".to_owned(),
        _ => format!("must have at most {length} characters"),
    }
}

pub(in crate::validate) fn describe(length: usize, schema: &mut Map<String, Value>) {
    keywords::at_most(schema, "maxLength", length);
}
