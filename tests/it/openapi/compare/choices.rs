//! Alternatives.

use serde_json::{Value, json};

use super::pairs::{check_schemas, lines, sent};

#[test]
fn alternatives_are_paired_by_what_tells_them_apart() {
    let of = |kind: &str, more: Value| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind }, "x": more } });
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
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
            "!",
        ),
    ]);
    let (old, new) = (
        json!({ "oneOf": [of("a", json!({})), of("b", json!({}))] }),
        json!({ "oneOf": [of("b", json!({})), of("a", json!({}))] }),
    );
    assert_eq!(lines(&sent(old), &sent(new)), [""; 0]);
}
