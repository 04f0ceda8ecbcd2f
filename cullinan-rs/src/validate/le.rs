//! `le`: at most the bound.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::bound::{Bound, Number};

pub(super) const CODE: &str = "le";

pub(super) fn check(bound: Bound, number: Number) -> bool {
    matches!(number.compare(bound), Some(Ordering::Less | Ordering::Equal))
}

pub(super) fn text(bound: Bound) -> String {
    format!("must be <= {bound}")
}

pub(super) fn describe(bound: Bound, schema: &mut Map<String, Value>) {
    schema.insert("maximum".into(), bound.into());
}
