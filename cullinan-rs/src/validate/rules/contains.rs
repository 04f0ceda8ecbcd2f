//! `contains`: some text within.

use serde_json::{Map, Value};

use crate::validate::ecma;

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(part: &str, text: &str) -> bool {
    text.contains(part)
}

pub(in crate::validate) fn text(part: &str) -> String {
    format!("must contain `{part}`")
}

pub(in crate::validate) fn describe(part: &str, schema: &mut Map<String, Value>) {
    ecma::write(&regex::escape(part), schema);
}
