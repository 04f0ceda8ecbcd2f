//! Schemas of what is said by text: in paths, query strings, headers and cookies.

use serde_json::{Map, Value};

/// Deeper than any type that text can say.
const DEEPEST: usize = 16;

/// Whether one text, or a list of them, can say what the schema describes.
pub(super) fn is_text(schema: &Value, definitions: &Map<String, Value>) -> bool {
    is_text_at(schema, definitions, 0)
}

fn is_text_at(schema: &Value, definitions: &Map<String, Value>, depth: usize) -> bool {
    if depth > DEEPEST {
        return false;
    }
    let below = |schema: &Value| is_text_at(schema, definitions, depth + 1);
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let name = name.rsplit('/').next().unwrap_or_default();
        return definitions.get(name).is_none_or(below);
    }
    let of_type = |name: &str| match schema.get("type") {
        Some(Value::String(found)) => found == name,
        Some(Value::Array(found)) => found.iter().any(|found| found == name),
        _ => false,
    };
    if of_type("object") || schema.get("properties").is_some() {
        return false;
    }
    // A list is several texts; what would be a list of lists, or a tuple, no texts can say.
    if of_type("array") && (schema.get("prefixItems").is_some() || depth > 0) {
        return false;
    }
    let choices = ["anyOf", "oneOf", "allOf"].iter().all(|key| {
        let list = schema.get(*key).and_then(Value::as_array);
        list.is_none_or(|list| list.iter().all(below))
    });
    choices && schema.get("items").is_none_or(below)
}

/// The schema of an `Option` as the schema of what is in it.
pub(super) fn without_null(mut schema: Value) -> Value {
    let Value::Object(members) = &mut schema else { return schema };
    for key in ["type", "enum", "anyOf", "oneOf"] {
        let Some(Value::Array(choices)) = members.get_mut(key) else { continue };
        choices.retain(|choice| !is_null(choice));
        let [only] = choices.as_slice() else { continue };
        match (key, only.clone()) {
            ("type", only) => {
                members.insert(key.into(), only);
            }
            ("anyOf" | "oneOf", Value::Object(only)) => {
                members.remove(key);
                members.extend(only);
            }
            _ => {}
        }
    }
    schema
}

fn is_null(choice: &Value) -> bool {
    choice.is_null() || choice == "null" || choice.get("type").is_some_and(|name| name == "null")
}
