//! Schemas: JSON Schema 2020-12 as the dialect of OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::keywords;
use super::nullable;

/// What a schema of 3.0 knows.
const KNOWN: [&str; 36] = [
    "$ref",
    "title",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "enum",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "description",
    "format",
    "default",
    "nullable",
    "discriminator",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "example",
    "deprecated",
];
/// What says nothing about values: without it a schema is as narrow as before.
const SILENT: [&str; 7] =
    ["$schema", "$id", "$comment", "$anchor", "$defs", "definitions", "contentMediaType"];

/// Whether a schema takes more than it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    Same,
    Wider,
}

impl Width {
    fn or(self, other: Self) -> Self {
        if self == Self::Same { other } else { self }
    }
}

/// Converts a schema and all in it.
pub(super) fn schema(value: &mut Value) -> Width {
    match value {
        Value::Bool(true) => *value = json!({}),
        Value::Bool(false) => *value = json!({ "not": {} }),
        Value::Object(members) => return object(members),
        _ => {}
    }
    Width::Same
}

fn object(members: &mut Map<String, Value>) -> Width {
    keywords::rewrite(members);
    let mut width = within(members);
    nullable::settle(members);
    width = width.or(keep_known(members));
    if members.get("type").is_some_and(|kind| kind == "array") {
        members.entry("items").or_insert_with(|| json!({}));
    }
    reference(members);
    width
}

/// Converts what is in it. A schema that got wider makes others narrower where it is excluded, or one of several that
/// exclude each other.
fn within(members: &mut Map<String, Value>) -> Width {
    let mut width = Width::Same;
    if let Some(Value::Object(properties)) = members.get_mut("properties") {
        width = properties.values_mut().map(schema).fold(width, Width::or);
    }
    if let Some(items) = members.get_mut("items") {
        width = width.or(schema(items));
    }
    if let Some(others) = members.get_mut("additionalProperties").filter(|others| !others.is_boolean()) {
        width = width.or(schema(others));
    }
    for keyword in ["allOf", "anyOf"] {
        width = width.or(list(members, keyword));
    }
    if list(members, "oneOf") == Width::Wider {
        if let Some(choices) = members.remove("oneOf") {
            keywords::also(members, "anyOf", choices);
        }
        width = Width::Wider;
    }
    if members.get_mut("not").is_some_and(|excluded| schema(excluded) == Width::Wider) {
        members.remove("not");
        width = Width::Wider;
    }
    width
}

fn list(members: &mut Map<String, Value>, keyword: &str) -> Width {
    let schemas = members.get_mut(keyword).and_then(Value::as_array_mut);
    schemas.into_iter().flatten().map(schema).fold(Width::Same, Width::or)
}

fn keep_known(members: &mut Map<String, Value>) -> Width {
    let mut width = Width::Same;
    members.retain(|name, _| {
        let is_known = KNOWN.contains(&name.as_str()) || name.starts_with("x-");
        if !is_known && !SILENT.contains(&name.as_str()) {
            width = Width::Wider;
        }
        is_known
    });
    width
}

/// What stands beside a reference counts in 3.1 and not in 3.0, unless the reference is one of `allOf`.
fn reference(members: &mut Map<String, Value>) {
    let is_inner = |path: &str| path.starts_with('#') && !path.starts_with("#/components/");
    if members.get("$ref").and_then(Value::as_str).is_some_and(is_inner) {
        // It was to something that is not there any more.
        members.remove("$ref");
    }
    if members.len() > 1
        && let Some(reference) = members.remove("$ref")
    {
        let all = members.entry("allOf").or_insert_with(|| json!([]));
        if let Value::Array(all) = all {
            all.insert(0, json!({ "$ref": reference }));
        }
    }
}
