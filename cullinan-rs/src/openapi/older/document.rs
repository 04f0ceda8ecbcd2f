//! The document as a whole: what has another place in 3.0, and what has none.

use serde_json::{Map, Value, json};

use super::operation::{body, header, item, parameter, response, socket};
use super::schema::schema;
use super::security;

const OPENAPI: &str = "3.0.3";

type Convert = fn(&mut Value);

/// The document as OpenAPI 3.0.3. Webhooks, the summary of the API and the SPDX expression of its licence have no place.
pub(crate) fn older(document: &Value) -> Value {
    let Value::Object(document) = document else { return document.clone() };
    let mut document = document.clone();
    document.remove("webhooks");
    document.remove("jsonSchemaDialect");
    document.insert("openapi".into(), OPENAPI.into());
    if let Some(Value::Object(info)) = document.get_mut("info") {
        info.remove("summary");
        if let Some(Value::Object(license)) = info.get_mut("license") {
            license.remove("identifier");
        }
    }
    security::settle(&mut document);
    if let Some(Value::Object(components)) = document.get_mut("components") {
        write_components(components);
    }
    let paths = document.entry("paths").or_insert_with(|| json!({}));
    each(paths, item);
    if let Some(sockets) = document.get_mut("x-websockets") {
        each(sockets, socket);
    }
    document.into()
}

fn write_components(components: &mut Map<String, Value>) {
    components.remove("pathItems");
    let kinds: [(&str, Convert); 5] = [
        ("schemas", shape),
        ("responses", response),
        ("parameters", parameter),
        ("requestBodies", body),
        ("headers", header),
    ];
    for (kind, convert) in kinds {
        if let Some(members) = components.get_mut(kind) {
            each(members, convert);
        }
    }
}

fn shape(value: &mut Value) {
    schema(value);
}

/// Converts every value of a map, its extensions excepted.
pub(super) fn each(map: &mut Value, convert: impl Fn(&mut Value)) {
    let Value::Object(members) = map else { return };
    members.iter_mut().filter(|(name, _)| !name.starts_with("x-")).for_each(|(_, value)| convert(value));
}

#[cfg(test)]
#[path = "../tests/older.rs"]
mod tests;
