//! `max_size`: at most so many bytes in a file.

use serde_json::{Map, Value};

pub(in crate::validate) const CODE: &str = "max_size";

pub(in crate::validate) fn check(bound: u64, size: u64) -> bool {
    size <= bound
}

pub(in crate::validate) fn text(bound: u64) -> String {
    match bound {
        1 => "must have at most 1 byte".to_owned(),
        _ => format!("must have at most {bound} bytes"),
    }
}

/// JSON Schema counts characters, never bytes.
pub(in crate::validate) fn describe(bound: u64, schema: &mut Map<String, Value>) {
    schema.insert("x-max-size".to_owned(), bound.into());
}
