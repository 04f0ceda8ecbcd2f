//! `email`: an e-mail address as HTML's input field takes it, by the validator crate.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "email";

pub(in crate::validate) fn check(text: &str) -> bool {
    validator::ValidateEmail::validate_email(&text)
}

pub(in crate::validate) fn text() -> String {
    "must be an e-mail address".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    keywords::also(schema, "format", "email");
}
