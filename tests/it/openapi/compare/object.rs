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
        (json!({ "prefixItems": [text] }), json!({ "prefixItems": [text, text] }), "-"),
        (
            json!({ "prefixItems": [text], "items": number }),
            json!({ "prefixItems": [text, text], "items": number }),
            "!",
        ),
        (
            json!({ "prefixItems": [text], "maxItems": 1, "minItems": 1 }),
            json!({ "prefixItems": [text, text], "maxItems": 2, "minItems": 2 }),
            "!",
        ),
        (json!({ "properties": { "a": text }, "required": ["a"] }), json!({ "required": ["a"] }), "+"),
        (
            json!({ "additionalProperties": number }),
            json!({ "properties": { "a": text }, "additionalProperties": number }),
            "!",
        ),
        (
            json!({ "additionalProperties": number }),
            json!({ "properties": { "a": { "type": "integer" } }, "additionalProperties": number }),
            "-",
        ),
        (
            json!({ "additionalProperties": { "maximum": 3 } }),
            json!({ "additionalProperties": { "maximum": 2 } }),
            "-",
        ),
        (
            json!({ "patternProperties": { r"^\d+$": { "maximum": 3 } }, "additionalProperties": false }),
            json!({ "patternProperties": { r"^\d+$": { "maximum": 2 } }, "additionalProperties": false }),
            "-",
        ),
        (json!({ "patternProperties": { "^a": text } }), json!({ "patternProperties": { "^b": text } }), "!"),
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

#[test]
fn what_goes_one_way_alone_is_not_asked_for_the_other_way() {
    let object = |keyword: &str, required: Value| json!({ "type": "object", "properties": { "p": { keyword: true } }, "required": required });
    for (place, keyword) in [(sent as fn(Value) -> Value, "readOnly"), (received, "writeOnly")] {
        let optional = place(object(keyword, json!([])));
        let required = place(object(keyword, json!(["p"])));
        assert_eq!(lines(&optional, &required), [""; 0]);
        assert_eq!(lines(&required, &optional), [""; 0]);
    }
    let wide = sent(object("writeOnly", json!([])));
    let place = "breaking: POST /a, body, application/json, property `p`";
    check(
        &wide,
        &sent(object("writeOnly", json!(["p"]))),
        &format!("{place}: it was optional and is required"),
    );
    check(
        &sent(object("readOnly", json!(["p"]))),
        &sent(object("writeOnly", json!(["p"]))),
        &format!("{place}: it is new and required"),
    );
}
