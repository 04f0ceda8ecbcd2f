//! Alternatives.

use serde_json::{Value, json};

use super::pairs::{check_schemas, lines, sent};

#[test]
fn alternatives_are_paired_by_what_tells_them_apart() {
    let of = |kind: &str, more: Value| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind }, "x": more } });
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
    let (long, list) = (json!({ "type": "string", "minLength": 9 }), json!({ "type": "array" }));
    check_schemas(&[
        (json!({ "oneOf": [text] }), json!({ "oneOf": [text, number] }), "+"),
        (text.clone(), json!({ "anyOf": [text, number] }), "+"),
        (
            json!({ "anyOf": [{ "type": "number", "maximum": 1 }, text] }),
            json!({ "anyOf": [text, number] }),
            "+",
        ),
        (
            json!({ "oneOf": [{ "const": "a" }, { "const": "b" }] }),
            json!({ "oneOf": [{ "const": "b" }] }),
            "-",
        ),
        (
            json!({ "oneOf": [of("a", json!({ "minimum": 1 })), of("b", json!({}))] }),
            json!({ "oneOf": [of("b", json!({})), of("a", json!({ "minimum": 2 }))] }),
            "-",
        ),
        (
            json!({ "allOf": [{ "anyOf": [text, number] }, { "anyOf": [number, text] }] }),
            json!({ "allOf": [{ "anyOf": [text, number] }, { "anyOf": [{ "type": "null" }, text] }] }),
            "-",
        ),
        (
            json!({ "allOf": [{ "anyOf": [long, number] }, { "anyOf": [number, long, list] }] }),
            json!({ "allOf": [{ "anyOf": [long, number] }, { "anyOf": [number, list] }] }),
            "-",
        ),
        (
            json!({ "allOf": [{ "anyOf": [long, number] }, { "anyOf": [number, long, list] }] }),
            json!({ "anyOf": [long, list] }),
            "!",
        ),
        // What stands beside the alternatives holds for each of them.
        (text.clone(), json!({ "maxLength": 3, "anyOf": [long, number] }), "!"),
        (json!({ "anyOf": [long, list] }), json!({ "anyOf": [long, list], "maxItems": 2 }), "-"),
        (
            json!({ "oneOf": [{ "enum": ["a", "b"] }, list] }),
            json!({ "oneOf": [{ "const": "a" }, list] }),
            "-",
        ),
    ]);
    let (old, new) = (
        json!({ "oneOf": [of("a", json!({})), of("b", json!({}))] }),
        json!({ "oneOf": [of("b", json!({})), of("a", json!({}))] }),
    );
    assert_eq!(lines(&sent(old), &sent(new)), [""; 0]);
}
