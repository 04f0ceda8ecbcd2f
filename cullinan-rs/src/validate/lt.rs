//! `lt`: less than the bound.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::bound::{Bound, Number};

pub(super) const CODE: &str = "lt";

pub(super) fn check(bound: Bound, number: Number) -> bool {
    number.compare(bound) == Some(Ordering::Less)
}

pub(super) fn text(bound: Bound) -> String {
    format!("must be < {bound}")
}

pub(super) fn describe(bound: Bound, schema: &mut Map<String, Value>) {
    schema.insert("exclusiveMaximum".into(), bound.into());
}
