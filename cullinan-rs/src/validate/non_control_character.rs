//! `non_control_character`: no control characters.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "custom";

pub(super) fn check(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

pub(super) fn text() -> String {
    "must not have control characters".to_owned()
}

pub(super) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("x-format".into(), "non-control-character".into());
}
