//! Values of parameters as texts, and what a text may be read as.

use std::fmt::Write;

use serde_json::Value;

use super::request::is_header;
use crate::document::{Document, Parameter};
use crate::generate::Facets;
use crate::oracle::Oracle;

/// Everything but unreserved signs (RFC 3986 §2.3) in percent.
pub(crate) fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            byte if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => encoded.push(byte.into()),
            byte => write!(encoded, "%{byte:02X}").unwrap(),
        }
    }
    encoded
}

/// The text of a value that is one.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The names and encoded texts that say a value; `None` where there are none. A list of commas is not asked to hold a
/// comma: whether an encoded one parts it, too, OpenAPI and those who write clients see differently.
pub(super) fn write(parameter: &Parameter, value: &Value) -> Option<Vec<(String, String)>> {
    let name = &parameter.name;
    match value {
        Value::Object(members) if parameter.is_free() => members
            .iter()
            .map(|(name, value)| Some((name.clone(), encode(parameter, &text(value)?)?)))
            .collect(),
        Value::Array(items) if !items.is_empty() => {
            let texts =
                items.iter().map(|item| encode(parameter, &text(item)?)).collect::<Option<Vec<_>>>()?;
            if parameter.explode {
                return Some(texts.into_iter().map(|text| (name.clone(), text)).collect());
            }
            let is_sayable = |text: &str| !text.contains(',') && is_item(parameter, text);
            items
                .iter()
                .filter_map(Value::as_str)
                .all(is_sayable)
                .then(|| vec![(name.clone(), texts.join(","))])
        }
        value => {
            let text = text(value)?;
            let is_list = !parameter.explode && parameter.schema.get("items").is_some();
            if is_list && (text.contains(',') || !is_item(parameter, &text)) {
                None
            } else {
                Some(vec![(name.clone(), encode(parameter, &text)?)])
            }
        }
    }
}

/// Whether a list has that text as one of its items: in a header empty ones do not count, and quotes hold commas.
fn is_item(parameter: &Parameter, text: &str) -> bool {
    parameter.place != "header" || !(text.trim_matches([' ', '\t']).is_empty() || text.contains('"'))
}

fn encode(parameter: &Parameter, text: &str) -> Option<String> {
    match &*parameter.place {
        // A header has no encoding of its own, and no white space at its ends.
        "header" => is_header(text).then(|| text.to_owned()),
        // An empty segment is none, and a dot or two mean another path (RFC 3986 §5.2.4).
        "path" => (!["", ".", ".."].contains(&text)).then(|| encoded(text)),
        _ => Some(encoded(text)),
    }
}

/// What the schema is asked about when a value is sent as text: the reading of each text that it takes, if there is one.
/// `None` for lists where one text is wanted, of which the first one counts.
pub(super) fn read(
    document: &Document,
    oracle: &Oracle,
    parameter: &Parameter,
    value: &Value,
) -> Option<Value> {
    if parameter.is_free() {
        let others = &parameter.schema["additionalProperties"];
        let members = value.as_object()?.iter();
        return Some(members.map(|(name, value)| (name.clone(), reading(oracle, others, value))).collect());
    }
    let schema = &parameter.schema;
    let is_list = document.resolve(schema).get("items").is_some() || lists(document, schema);
    match value {
        Value::Array(items) if is_list => {
            let schema = document.resolve(schema)["items"].clone();
            Some(items.iter().map(|item| reading(oracle, &schema, item)).collect())
        }
        Value::Array(_) | Value::Object(_) | Value::Null => None,
        value if is_list => read(document, oracle, parameter, &Value::Array(vec![value.clone()])),
        value => Some(reading(oracle, schema, value)),
    }
}

fn lists(document: &Document, schema: &Value) -> bool {
    Facets::of(document, schema).speaks_of_lists()
}

fn reading(oracle: &Oracle, schema: &Value, value: &Value) -> Value {
    let Some(text) = text(value) else { return value.clone() };
    readings(&text).into_iter().find(|reading| oracle.takes(schema, reading)).unwrap_or(Value::String(text))
}

/// Whatever a text may mean.
pub(super) fn readings(text: &str) -> Vec<Value> {
    let mut readings = vec![Value::from(text)];
    readings.extend(
        serde_json::from_str::<Value>(text).ok().filter(|value| value.is_number() || value.is_boolean()),
    );
    readings.extend(match text {
        "1" => Some(Value::Bool(true)),
        "0" => Some(Value::Bool(false)),
        _ => None,
    });
    readings
}
