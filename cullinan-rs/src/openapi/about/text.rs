//! Objects that are put together text by text.

use serde_json::{Map, Value};

/// The object with one more member; the same one again replaces it.
pub(super) fn with(
    mut members: Map<String, Value>,
    name: &str,
    value: impl Into<Value>,
) -> Map<String, Value> {
    members.insert(name.to_owned(), value.into());
    members
}
