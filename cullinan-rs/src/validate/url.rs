//! `url`: an absolute url, by the validator crate.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "url";

pub(super) fn check(text: &str) -> bool {
    validator::ValidateUrl::validate_url(&text)
}

pub(super) fn text() -> String {
    "must be a url".to_owned()
}

pub(super) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("format".into(), "uri".into());
}
