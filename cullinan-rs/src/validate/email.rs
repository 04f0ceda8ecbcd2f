//! `email`: an e-mail address as HTML's input field takes it, by the validator crate.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "email";

pub(super) fn check(text: &str) -> bool {
    validator::ValidateEmail::validate_email(&text)
}

pub(super) fn text() -> String {
    "must be an e-mail address".to_owned()
}

pub(super) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("format".into(), "email".into());
}
