//! Components: the schemas and the answer that operations refer to.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::about::OpenApi;
use crate::codec::percent::{self, Plus};
use crate::schema::{IS_WRITTEN, READ, WRITTEN};

/// Of the named schemas those that routes need: one that is left out takes its models with it.
pub(super) fn needed<'i>(
    items: impl Iterator<Item = &'i Value>,
    mut definitions: Map<String, Value>,
    problem: &Value,
) -> Map<String, Value> {
    let (mut schemas, mut found) = (Map::new(), Vec::new());
    items.for_each(|item| references(item, &mut found));
    references(problem, &mut found);
    while let Some(name) = found.pop() {
        if let Some(schema) = definitions.remove(&name) {
            references(&schema, &mut found);
            schemas.insert(name, schema);
        }
    }
    schemas
}

/// The components of a document, with schemas under their names.
pub(super) fn components(
    schemas: Map<String, Value>,
    names: &HashMap<String, String>,
    problem: &Value,
    about: &OpenApi,
    faults: &mut Vec<String>,
) -> Value {
    let name = |key: String| names.get(&key).map_or(key, String::clone);
    let schemas: Map<_, _> = schemas.into_iter().map(|(key, schema)| (name(key), schema)).collect();
    faults.extend(schemas.keys().filter(|name| !is_key(name)).map(|name| {
        format!(
            "the schema `{name}` has a name that OpenAPI does not allow; rename it with `#[schemars(rename = \"..\")]` \
             to letters, digits, `.`, `-` and `_`"
        )
    }));
    let mut components = json!({
        "schemas": schemas,
        "responses": {
            "Problem": {
                "description": "A problem",
                "content": problem
            }
        }
    });
    let schemes = about.schemes();
    if let (Value::Object(components), false) = (&mut components, schemes.is_empty()) {
        components.insert("securitySchemes".into(), schemes.into());
    }
    components
}

/// Gives every reference the name of what it refers to.
pub(super) fn rename(value: &mut Value, names: &HashMap<String, String>) {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            if let Some(name) = reference.and_then(referred).and_then(|key| names.get(&key)) {
                members.insert("$ref".into(), format!("{READ}{name}").into());
            }
            members.values_mut().for_each(|member| rename(member, names));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, names)),
        _ => {}
    }
}

/// The named schemas that `value` refers to, at any depth.
fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            into.extend(reference.and_then(referred));
            members.values().for_each(|member| references(member, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

/// The key of the schema that a reference is to.
pub(super) fn referred(reference: &str) -> Option<String> {
    let of = |name| Some(percent::decode(name, Plus::Literal)?.replace("~1", "/").replace("~0", "~"));
    match reference.strip_prefix(READ) {
        Some(name) => of(name),
        None => Some(format!("{IS_WRITTEN}{}", of(reference.strip_prefix(WRITTEN)?)?)),
    }
}

/// Whether a component can be called so (OpenAPI 3.1 §4.8.7.1).
pub(super) fn is_key(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}
