//! `does_not_contain`: some text not within.

use serde_json::{Map, Value, json};

use crate::spec::keywords;
use crate::validate::ecma;

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(part: &str, text: &str) -> bool {
    !text.contains(part)
}

pub(in crate::validate) fn text(part: &str) -> String {
    format!("must not contain `{part}`")
}

pub(in crate::validate) fn describe(part: &str, schema: &mut Map<String, Value>) {
    // `pattern` lets everything through that is no text, which `not` would turn round.
    if let Some(pattern) = ecma::translate(&regex::escape(part)) {
        keywords::also(schema, "not", json!({ "type": "string", "pattern": pattern }));
    }
}
