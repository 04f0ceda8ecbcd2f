//! `unique`: no item of a list is there twice.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "unique";

pub(super) fn text() -> String {
    "must not have the same item twice".to_owned()
}

pub(super) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("uniqueItems".into(), true.into());
}
