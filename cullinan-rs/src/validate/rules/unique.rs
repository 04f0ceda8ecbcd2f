//! `unique`: no item of a list is there twice.

use serde_json::{Map, Value};

pub(in crate::validate) const CODE: &str = "unique";

pub(in crate::validate) fn text() -> String {
    "must not have the same item twice".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("uniqueItems".into(), true.into());
}
