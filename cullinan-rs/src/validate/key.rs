//! What a key of a map is called on the wire.

use serde::Serialize;
use serde_json::Value;

/// The name of the member: what serde makes of the key. A key that is no text, number or name has none.
pub(super) fn name(key: &impl Serialize) -> String {
    match serde_json::to_value(key) {
        Ok(Value::String(name)) => name,
        Ok(value @ (Value::Number(_) | Value::Bool(_))) => value.to_string(),
        _ => String::new(),
    }
}
