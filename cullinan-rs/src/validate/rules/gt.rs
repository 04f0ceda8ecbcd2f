//! `gt`: more than the bound.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::spec::keywords;
use crate::validate::{Bound, Number};

pub(in crate::validate) const CODE: &str = "gt";

pub(in crate::validate) fn check(bound: Bound, number: Number) -> bool {
    number.compare(bound) == Some(Ordering::Greater)
}

pub(in crate::validate) fn text(bound: Bound) -> String {
    format!("must be > {bound}")
}

pub(in crate::validate) fn describe(bound: Bound, schema: &mut Map<String, Value>) {
    keywords::at_least(schema, "exclusiveMinimum", bound);
}
