//! `credit_card`: a credit card number, by the validator crate.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(text: &str) -> bool {
    validator::ValidateCreditCard::validate_credit_card(&text)
}

pub(in crate::validate) fn text() -> String {
    "must be a credit card number".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    keywords::also(schema, "x-format", "credit-card");
}
