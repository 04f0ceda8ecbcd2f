//! `max_count`: at most so many files of one name.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "max_count";

pub(in crate::validate) fn check(bound: usize, count: usize) -> bool {
    count <= bound
}

pub(in crate::validate) fn text(bound: usize) -> String {
    match bound {
        1 => "must be one file".to_owned(),
        _ => format!("must be at most {bound} files"),
    }
}

/// Goes into the schema of the list.
pub(in crate::validate) fn describe(bound: usize, schema: &mut Map<String, Value>) {
    keywords::at_most(schema, "maxItems", bound);
}

/// The same of all files in a body, which may have texts besides.
pub(in crate::validate) fn describe_any(bound: usize, schema: &mut Map<String, Value>) {
    schema.insert("x-max-count".to_owned(), bound.into());
}
