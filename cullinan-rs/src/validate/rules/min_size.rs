//! `min_size`: at least so many bytes in a file.

use serde_json::{Map, Value};

pub(in crate::validate) const CODE: &str = "min_size";

pub(in crate::validate) fn check(bound: u64, size: u64) -> bool {
    size >= bound
}

pub(in crate::validate) fn text(bound: u64) -> String {
    match bound {
        1 => "must not be empty".to_owned(),
        _ => format!("must have at least {bound} bytes"),
    }
}

/// JSON Schema counts characters, never bytes.
pub(in crate::validate) fn describe(bound: u64, schema: &mut Map<String, Value>) {
    schema.insert("x-min-size".to_owned(), bound.into());
}
