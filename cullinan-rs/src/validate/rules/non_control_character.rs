//! `non_control_character`: no control characters.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

pub(in crate::validate) fn text() -> String {
    "must not have control characters".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    keywords::also(schema, "pattern", r"^[^\u0000-\u001F\u007F-\u009F]*$");
}
