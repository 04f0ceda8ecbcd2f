//! Operations and their parts: a reference stands alone in 3.0, and every schema is one of 3.0.

use serde_json::{Map, Value, json};

use super::document::each;
use super::schema::schema;

/// A path item, with the operations in its extensions.
pub(super) fn item(value: &mut Value) {
    let Value::Object(members) = value else { return };
    for (name, member) in members {
        match name.as_str() {
            "parameters" => items(member, parameter),
            "x-additionalOperations" => each(member, operation),
            "x-otherOperations" => each(member, |others| items(others, operation)),
            "$ref" | "summary" | "description" | "servers" => {}
            name if name.starts_with("x-") => {}
            _ => operation(member),
        }
    }
}

fn operation(value: &mut Value) {
    let Value::Object(members) = value else { return };
    let answers =
        members.entry("responses").or_insert_with(|| json!({ "default": { "description": "An answer" } }));
    each(answers, response);
    if let Some(list) = members.get_mut("parameters") {
        items(list, parameter);
    }
    if let Some(sent) = members.get_mut("requestBody") {
        body(sent);
    }
    if let Some(callbacks) = members.get_mut("callbacks") {
        each(callbacks, |callback| each(callback, item));
    }
}

/// A WebSocket route, which no OpenAPI has a place for: its parameters and its messages.
pub(super) fn socket(value: &mut Value) {
    let Value::Object(members) = value else { return };
    for (name, member) in members {
        match name.as_str() {
            "parameters" => items(member, parameter),
            "receives" | "sends" => header(member),
            _ => {}
        }
    }
}

/// A parameter.
pub(super) fn parameter(value: &mut Value) {
    header(value);
}

/// A header, which is a parameter without a name.
pub(super) fn header(value: &mut Value) {
    let Some(members) = unless_reference(value) else { return };
    if let Some(shape) = members.get_mut("schema") {
        schema(shape);
    }
    content(members);
}

/// A request's body.
pub(super) fn body(value: &mut Value) {
    if let Some(members) = unless_reference(value) {
        content(members);
    }
}

/// An answer.
pub(super) fn response(value: &mut Value) {
    let Some(members) = unless_reference(value) else { return };
    if let Some(headers) = members.get_mut("headers") {
        each(headers, header);
    }
    content(members);
}

fn content(members: &mut Map<String, Value>) {
    let Some(media_types) = members.get_mut("content").and_then(Value::as_object_mut) else { return };
    for (name, media_type) in media_types {
        let Some(members) = media_type.as_object_mut() else { continue };
        if let Some(shape) = members.get_mut("schema") {
            schema(shape);
            bytes(name, shape);
        }
        if let Some(encodings) = members.get_mut("encoding") {
            each(encodings, |encoding| {
                if let Some(headers) = encoding.get_mut("headers") {
                    each(headers, header);
                }
            });
        }
    }
}

/// What 3.1 says by the media type alone, 3.0 says by a format.
fn bytes(media_type: &str, shape: &mut Value) {
    let is_text = ["text/", "application/json", "application/x-www-form-urlencoded", "multipart/"]
        .iter()
        .any(|kind| media_type.starts_with(kind))
        || media_type.ends_with("+json");
    if !is_text && shape.as_object().is_some_and(Map::is_empty) {
        *shape = json!({ "type": "string", "format": "binary" });
    }
}

fn items(list: &mut Value, convert: impl Fn(&mut Value)) {
    list.as_array_mut().into_iter().flatten().for_each(convert);
}

/// The members, unless it refers to something: what stands beside a reference is nothing to 3.0.
fn unless_reference(value: &mut Value) -> Option<&mut Map<String, Value>> {
    let members = value.as_object_mut()?;
    if members.contains_key("$ref") {
        members.retain(|name, _| name == "$ref");
        return None;
    }
    Some(members)
}
