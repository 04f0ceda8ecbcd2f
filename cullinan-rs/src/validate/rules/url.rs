//! `url`: an absolute url, by the validator crate.

use serde_json::{Map, Value};

pub(in crate::validate) const CODE: &str = "url";

pub(in crate::validate) fn check(text: &str) -> bool {
    validator::ValidateUrl::validate_url(&text)
}

pub(in crate::validate) fn text() -> String {
    "must be a url".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("format".into(), "uri".into());
}
