//! `credit_card`: a credit card number, by the validator crate.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "custom";

pub(super) fn check(text: &str) -> bool {
    validator::ValidateCreditCard::validate_credit_card(&text)
}

pub(super) fn text() -> String {
    "must be a credit card number".to_owned()
}

pub(super) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("x-format".into(), "credit-card".into());
}
