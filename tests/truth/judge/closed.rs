//! Schemas that take nothing but what they name: an answer has no member that is not documented.

use serde_json::{Map, Value};

/// The schemas of a document, each closed.
pub(crate) fn closed(schemas: &Map<String, Value>) -> Map<String, Value> {
    let mut schemas = schemas.clone();
    schemas.values_mut().for_each(|schema| close(schema, false));
    schemas
}

/// Closes what is within a schema, and the schema itself where a value is judged by it alone: a part of `allOf` or what is
/// referred to does not know what stands beside it.
pub(super) fn close(schema: &mut Value, is_alone: bool) {
    let Value::Object(keywords) = schema else { return };
    for (keyword, value) in keywords.iter_mut() {
        match (keyword.as_str(), value) {
            ("properties" | "patternProperties", Value::Object(schemas)) => {
                schemas.values_mut().for_each(|schema| close(schema, true));
            }
            ("prefixItems", Value::Array(schemas)) => {
                schemas.iter_mut().for_each(|schema| close(schema, true));
            }
            ("items" | "additionalProperties" | "contentSchema", schema) => close(schema, true),
            ("allOf" | "anyOf" | "oneOf", Value::Array(schemas)) => {
                schemas.iter_mut().for_each(|schema| close(schema, false));
            }
            _ => {}
        }
    }
    let speaks =
        ["$ref", "properties", "allOf", "anyOf", "oneOf"].iter().any(|name| keywords.contains_key(*name));
    let is_open = keywords.contains_key("additionalProperties");
    if is_alone && speaks && !is_open {
        keywords.insert("unevaluatedProperties".to_owned(), false.into());
    }
}
