//! Lists, maps and properties.

use serde_json::{Value, json};

use super::pairs::{check, check_schemas, lines, received, sent};

#[test]
fn lists_and_maps_are_looked_into() {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
    check_schemas(&[
        (json!({ "type": "array", "items": text }), json!({ "type": "array", "items": number }), "!"),
        (json!({ "type": "array" }), json!({ "type": "array", "items": number }), "-"),
        (json!({ "prefixItems": [text, number] }), json!({ "prefixItems": [text, text] }), "!"),
        (json!({ "prefixItems": [text] }), json!({ "prefixItems": [text, text] }), "!"),
        (
            json!({ "additionalProperties": { "maximum": 3 } }),
            json!({ "additionalProperties": { "maximum": 2 } }),
            "-",
        ),
        (json!({ "additionalProperties": true }), json!({ "additionalProperties": text }), "-"),
        (
            json!({ "properties": { "a": { "items": { "properties": { "b": { "minLength": 1 } } } } } }),
            json!({ "properties": { "a": { "items": { "properties": { "b": { "minLength": 2 } } } } } }),
            "-",
        ),
    ]);
}

#[test]
fn properties_go_by_what_clients_do_with_them() {
    let object = |properties: Value, required: Value| json!({ "type": "object", "properties": properties, "required": required });
    let none = object(json!({}), json!([]));
    let optional = object(json!({ "p": {} }), json!([]));
    let required = object(json!({ "p": {} }), json!(["p"]));
    let (body, answer) = ("POST /a, body, application/json", "GET /a, answer 200, application/json");
    for (old, new, as_sent, as_received) in [
        (
            &none,
            &optional,
            "compatible: {}, property `p`: it is new",
            "compatible: {}, property `p`: it is new",
        ),
        (
            &none,
            &required,
            "breaking: {}, property `p`: it is new and required",
            "compatible: {}, property `p`: it is new",
        ),
        (
            &optional,
            &none,
            "breaking: {}, property `p`: it is gone: what is sent there no longer counts",
            "breaking: {}, property `p`: it is gone",
        ),
        (
            &optional,
            &required,
            "breaking: {}, property `p`: it was optional and is required",
            "compatible: {}, property `p`: it is always there",
        ),
        (
            &required,
            &optional,
            "compatible: {}, property `p`: it was required and is optional",
            "breaking: {}, property `p`: it was always there and is optional",
        ),
        (
            &none,
            &json!({ "type": "object", "additionalProperties": false }),
            "breaking: {}: further properties are not allowed",
            "compatible: {}: further properties are not allowed",
        ),
        (
            &json!({ "type": "object", "additionalProperties": false }),
            &none,
            "compatible: {}: further properties are allowed",
            "compatible: {}: further properties are allowed",
        ),
    ] {
        check(&sent(old.clone()), &sent(new.clone()), &as_sent.replace("{}", body));
        check(&received(old.clone()), &received(new.clone()), &as_received.replace("{}", answer));
    }
    let hidden = object(json!({ "p": { "readOnly": true } }), json!([]));
    assert_eq!(lines(&sent(none.clone()), &sent(hidden.clone())), [""; 0]);
    check(&received(none), &received(hidden), &format!("compatible: {answer}, property `p`: it is new"));
}
