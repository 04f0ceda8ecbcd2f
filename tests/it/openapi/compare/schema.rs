//! Types, values and defaults.

use serde_json::{Value, json};

use super::pairs::{check, check_schemas, lines, query, received};

#[test]
fn types_and_values_go_by_direction() {
    let text = json!({ "type": "string" });
    check_schemas(&[
        (json!({ "type": "integer" }), json!({ "type": "number" }), "+"),
        (json!({ "type": "integer" }), json!({ "type": "string" }), "!"),
        (json!({}), text.clone(), "-"),
        (text.clone(), json!({ "type": ["string", "null"] }), "+"),
        (text.clone(), json!({ "type": "string", "nullable": true }), "+"),
        (text.clone(), json!({ "anyOf": [text, { "type": "null" }] }), "+"),
        (json!({ "enum": ["a", "b"] }), json!({ "enum": ["a"] }), "-"),
        (json!({ "enum": ["a", "b"] }), json!({ "enum": ["a", "c"] }), "!"),
        (json!({ "const": "a" }), json!({ "enum": ["a", "b"] }), "+"),
        (text.clone(), json!({ "type": "string", "enum": ["a"] }), "-"),
        (json!(true), json!(false), "-"),
        (text.clone(), json!(false), "-"),
        (text.clone(), json!({ "not": {} }), "-"),
        (json!({ "enum": ["a"] }), json!({ "enum": ["a"], "nullable": true }), "+"),
        (json!({ "enum": ["a"] }), json!({ "anyOf": [{ "enum": ["a"] }, { "type": "null" }] }), "+"),
        (json!({ "enum": ["1"] }), json!({ "enum": [1] }), "!"),
        (json!({ "enum": ["a"] }), text.clone(), "+"),
        (json!({ "type": "null" }), json!({ "anyOf": [text, { "type": "null" }] }), "+"),
    ]);
}

#[test]
fn a_default_is_what_a_call_without_it_means() {
    let of = |default: Value| query(json!({ "type": "integer", "default": default }));
    let none = query(json!({ "type": "integer" }));
    check(
        &of(json!(1)),
        &of(json!(2)),
        "breaking: GET /a, query parameter `q`: what it is by default was 1 and is 2",
    );
    check(&of(json!(1)), &none, "breaking: GET /a, query parameter `q`: it was 1 by default");
    check(&none, &of(json!(1)), "compatible: GET /a, query parameter `q`: it is 1 by default");
    assert_eq!(lines(&received(json!({ "default": 1 })), &received(json!({ "default": 2 }))), [""; 0]);
}
