//! `min_items`: at least so many items in a list, or members in a map.

use serde_json::{Map, Value};

use crate::spec::keywords;
use crate::validate::described::may_be;

pub(in crate::validate) const CODE: &str = "min_items";

pub(in crate::validate) fn check(count: usize, found: usize) -> bool {
    found >= count
}

pub(in crate::validate) fn text(count: usize) -> String {
    match count {
        1 => "must have at least 1 item".to_owned(),
        _ => format!("must have at least {count} items"),
    }
}

/// A map's schema is an object's, with another word for the same.
pub(in crate::validate) fn describe(count: usize, schema: &mut Map<String, Value>) {
    for (name, keyword) in [("array", "minItems"), ("object", "minProperties")] {
        if may_be(schema, name) {
            keywords::at_least(schema, keyword, count);
        }
    }
}
