//! The schema of a change of something: none of it has to be there.

use serde_json::{Map, Value, json};

/// What a JSON Merge Patch (RFC 7396) of such an object may hold: no member is required, each that can be taken away may
/// be `null`, and objects within it are changed likewise. Lists and whatever has several shapes are replaced as they are.
pub(super) fn partial(schema: &Value, definitions: &Map<String, Value>) -> Value {
    let mut above = Vec::new();
    object(schema, definitions, &mut above).unwrap_or_else(|| json!({ "type": "object" }))
}

/// The schema if it is of an object with properties; `above` are the names of those that it is part of.
fn object(schema: &Value, definitions: &Map<String, Value>, above: &mut Vec<String>) -> Option<Value> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
        if above.iter().any(|known| known == name) {
            return Some(json!({ "type": "object" }));
        }
        above.push(name.to_owned());
        let object = object(definitions.get(name)?, definitions, above);
        above.pop();
        return object;
    }
    let mut object_schema = schema.as_object()?.clone();
    let Some(Value::Object(properties)) = object_schema.remove("properties") else { return None };
    let required = object_schema.remove("required").unwrap_or_default();
    let is_required =
        |name: &str| required.as_array().is_some_and(|all| all.iter().any(|known| known == name));
    let properties = properties.into_iter().map(|(name, property)| {
        let changed = change(property, definitions, above);
        let changed = if is_required(&name) { changed } else { nullable(changed) };
        (name, changed)
    });
    let properties: Map<_, _> = properties.collect();
    object_schema.insert("properties".to_owned(), properties.into());
    Some(object_schema.into())
}

/// A property as it is sent to change it.
fn change(mut property: Value, definitions: &Map<String, Value>, above: &mut Vec<String>) -> Value {
    if let Value::Object(members) = &mut property {
        // What is not sent stays as it is.
        members.remove("default");
    }
    if let Some(object) = object(&property, definitions, above) {
        return object;
    }
    let choices = property.get_mut("anyOf").and_then(Value::as_array_mut);
    for choice in choices.into_iter().flatten() {
        if let Some(object) = object(choice, definitions, above) {
            *choice = object;
        }
    }
    property
}

/// The schema, or `null`.
pub(crate) fn nullable(schema: Value) -> Value {
    let takes_null = |schema: &Value| match schema.get("type") {
        Some(Value::Array(types)) => types.iter().any(|name| name == "null"),
        Some(name) => name == "null",
        None => false,
    };
    let choices = schema.get("anyOf").and_then(Value::as_array);
    if takes_null(&schema) || choices.is_some_and(|choices| choices.iter().any(takes_null)) {
        return schema;
    }
    let nothing = json!({ "type": "null" });
    json!({ "anyOf": [schema, nothing] })
}
