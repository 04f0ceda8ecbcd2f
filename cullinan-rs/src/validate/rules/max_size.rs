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

/// JSON Schema counts characters, but of binary data that is not encoded, a length is that in octets (OpenAPI 3.1.1,
/// "Working with Binary Data").
pub(in crate::validate) fn describe(bound: u64, schema: &mut Map<String, Value>) {
    schema.insert("x-max-size".to_owned(), bound.into());
    if schema.get("format").is_some_and(|format| format == "binary") {
        schema.insert("maxLength".to_owned(), bound.into());
    }
}
