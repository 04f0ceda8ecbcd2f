//! `does_not_contain`: some text not within.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "custom";

pub(super) fn check(part: &str, text: &str) -> bool {
    !text.contains(part)
}

pub(super) fn text(part: &str) -> String {
    format!("must not contain `{part}`")
}

pub(super) fn describe(part: &str, schema: &mut Map<String, Value>) {
    schema.insert("x-does-not-contain".into(), part.into());
}
