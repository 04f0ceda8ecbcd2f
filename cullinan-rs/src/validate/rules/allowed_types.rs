//! `allowed_types`: one of a few media types, as the client says it.

use serde_json::{Map, Value};

use crate::media;

pub(in crate::validate) const CODE: &str = "allowed_types";

pub(in crate::validate) fn check(ranges: &[&str], media_type: &str) -> bool {
    ranges.is_empty() || ranges.iter().any(|range| media::is_within(media_type, range))
}

pub(in crate::validate) fn text(ranges: &[&str]) -> String {
    format!("must be of the type {}", ranges.join(", "))
}

/// One type goes into the schema of the file; what more there may be has its place beside it (`encoding`).
pub(in crate::validate) fn describe(ranges: &[&str], schema: &mut Map<String, Value>) {
    if let [one] = ranges
        && !one.contains('*')
    {
        schema.insert("contentMediaType".to_owned(), (*one).into());
    }
}

/// The same of all files in a body.
pub(in crate::validate) fn describe_any(ranges: &[&str], schema: &mut Map<String, Value>) {
    if !ranges.is_empty() {
        schema.insert("x-allowed-types".to_owned(), ranges.into());
    }
}
