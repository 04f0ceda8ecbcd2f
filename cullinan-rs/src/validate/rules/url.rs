//! `url`: an absolute url, by the validator crate, without white space around or within.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "url";

pub(in crate::validate) fn check(text: &str) -> bool {
    // What browsers strip from a url is in the value still.
    let is_stripped = |letter: char| letter.is_whitespace() || letter.is_control();
    !text.contains(is_stripped) && validator::ValidateUrl::validate_url(&text)
}

pub(in crate::validate) fn text() -> String {
    "must be a url".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    keywords::also(schema, "format", "uri");
}
