//! `non_control_character`: no control characters.

use serde_json::{Map, Value};

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

pub(in crate::validate) fn text() -> String {
    "must not have control characters".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("x-format".into(), "non-control-character".into());
}
