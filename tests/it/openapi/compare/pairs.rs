//! Pairs of documents, and whether what changed breaks clients.
#![allow(clippy::needless_pass_by_value, reason = "a table is written without references")]

use cullinan::openapi::{Change, compare};
use serde_json::{Value, json};

/// A GET with a parameter `q` of that schema.
pub(super) fn query(schema: Value) -> Value {
    get(json!({ "parameters": [{ "name": "q", "in": "query", "schema": schema }], "responses": {} }))
}

/// A POST whose body is of that schema.
pub(super) fn sent(schema: Value) -> Value {
    let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    json!({ "paths": { "/a": { "post": { "requestBody": body, "responses": {} } } } })
}

/// A GET that answers what is of that schema.
pub(super) fn received(schema: Value) -> Value {
    get(json!({ "responses": { "200": { "content": { "application/json": { "schema": schema } } } } }))
}

pub(super) fn get(operation: Value) -> Value {
    json!({ "paths": { "/a": { "get": operation } } })
}

pub(super) fn responses(responses: Value) -> Value {
    get(json!({ "responses": responses }))
}

pub(super) fn parameters(parameters: Value) -> Value {
    get(json!({ "parameters": parameters, "responses": {} }))
}

/// The lines of a comparison.
pub(super) fn lines(old: &Value, new: &Value) -> Vec<String> {
    compare(old, new).iter().map(Change::to_string).collect()
}

/// The only change, as a line that ends so.
#[track_caller]
pub(super) fn check(old: &Value, new: &Value, expected: &str) {
    let lines = lines(old, new);
    let [line] = &*lines else { panic!("{expected:?} is not the only change: {lines:#?}") };
    assert_eq!(line, expected);
}

/// Old and new schema; what it is as something sent, and as something received.
pub(super) type Pair = (Value, Value, &'static str);

/// Each is compared in both directions, and the other way round: `-` takes values away, `+` allows more, `!` is other.
pub(super) fn check_schemas(pairs: &[Pair]) {
    let impact = |document: fn(Value) -> Value, old: &Value, new: &Value| {
        let changes = compare(&document(old.clone()), &document(new.clone()));
        assert!(!changes.is_empty(), "{old} to {new} is no change");
        changes.iter().any(Change::is_breaking)
    };
    for (old, new, kind) in pairs {
        let there = (impact(sent, old, new), impact(received, old, new));
        let back = (impact(sent, new, old), impact(received, new, old));
        let expected = match *kind {
            "-" => [(true, false), (false, true)],
            "+" => [(false, true), (true, false)],
            "!" => [(true, true), (true, true)],
            other => panic!("{other}"),
        };
        assert_eq!([there, back], expected, "{old} to {new}");
    }
}
