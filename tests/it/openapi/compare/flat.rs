//! Schemas that are written in different ways.

use serde_json::json;

use super::pairs::{check, lines, received, sent};

#[test]
fn a_schema_is_compared_by_what_it_asks_for_and_not_by_how_it_is_written() {
    let text = json!({ "type": "string", "minLength": 1 });
    for (old, new) in [
        (json!({ "exclusiveMinimum": 1 }), json!({ "minimum": 1, "exclusiveMinimum": true })),
        (json!({ "const": 1 }), json!({ "enum": [1] })),
        (json!({ "type": ["string", "null"] }), json!({ "type": "string", "nullable": true })),
        (json!({ "maxLength": 9 }), json!({ "type": "string", "format": "binary", "maxLength": 9 })),
        (text.clone(), json!({ "allOf": [{ "type": "string" }, { "minLength": 1 }] })),
        (text.clone(), json!({ "$ref": "#/components/schemas/Text" })),
        (
            json!({ "anyOf": [text, { "type": "null" }] }),
            json!({ "allOf": [{ "$ref": "#/components/schemas/Text" }], "nullable": true }),
        ),
        (
            json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 9 }),
            json!({ "type": "integer", "format": "int64", "minimum": 0, "maximum": 9 }),
        ),
        (
            json!({ "title": "A", "description": "a", "examples": [1] }),
            json!({ "title": "B", "deprecated": false }),
        ),
        (json!({ "minItems": 0 }), json!({})),
        (json!({ "type": "integer", "minimum": 1 }), json!({ "type": "integer", "exclusiveMinimum": 0 })),
        (json!({ "type": "integer", "maximum": 9.5 }), json!({ "type": "integer", "maximum": 9 })),
        (json!({ "type": "integer", "minLength": 3 }), json!({ "type": "integer" })),
        (
            json!({ "type": "integer", "format": "uint8" }),
            json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
        ),
        (
            json!({ "type": ["string", "integer"] }),
            json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] }),
        ),
        (
            json!({ "type": ["string", "integer"], "minLength": 1 }),
            json!({ "anyOf": [{ "type": "integer" }, { "type": "string", "minLength": 1 }] }),
        ),
        (
            json!({ "minLength": 1, "anyOf": [{ "type": "integer" }, { "type": "string" }, { "type": "null" }] }),
            json!({ "type": ["string", "integer", "null"], "minLength": 1 }),
        ),
        (json!({ "type": "string", "enum": ["a"] }), json!({ "enum": ["a"] })),
        (json!({ "type": ["string", "null"], "enum": ["a"] }), json!({ "enum": ["a"] })),
        (json!({ "enum": ["a"], "nullable": true }), json!({ "enum": ["a", null] })),
        (json!(false), json!({ "not": {} })),
        (json!(false), json!({ "type": "string", "enum": [1] })),
        (json!({ "type": "null" }), json!({ "const": null })),
        (
            json!({ "anyOf": [{ "type": "string", "maxLength": 1 }, { "type": "array" }] }),
            json!({ "anyOf": [{ "type": "array" }, { "type": "string", "maxLength": 1 }, false] }),
        ),
        (json!({ "x-max-count": 1, "x-of-others": 1 }), json!({ "x-max-count": 1 })),
        (
            json!({ "x-allowed-types": ["a/b", "c/d"] }),
            json!({ "x-allowed-types": ["C/D", "a/b; charset=utf-8"] }),
        ),
        (json!({ "type": ["integer", "number"] }), json!({ "type": "number" })),
        (json!({ "maximum": 3, "allOf": [{ "maximum": 2 }] }), json!({ "maximum": 2 })),
    ] {
        for place in [sent, received] {
            let [mut old, mut new] = [place(old.clone()), place(new.clone())];
            for document in [&mut old, &mut new] {
                document["components"] = json!({ "schemas": { "Text": text } });
            }
            assert_eq!(lines(&old, &new), [""; 0]);
            assert_eq!(lines(&new, &old), [""; 0]);
        }
    }
}

#[test]
fn a_text_on_one_value_of_an_enum_is_no_change() {
    let plain = json!({ "type": "string", "enum": ["red", "green", "blue"] });
    let told = json!({ "oneOf": [
        { "type": "string", "enum": ["green", "blue"] },
        { "type": "string", "const": "red", "description": "the colour of roses", "title": "Red" },
    ] });
    let by_name = json!({ "anyOf": [
        { "enum": ["green"] }, { "const": "blue" }, { "$ref": "#/components/schemas/Red", "description": "red" },
    ] });
    let shape = json!({ "type": "object", "properties": { "radius": { "type": "number" } } });
    for (old, new) in [
        (plain.clone(), told.clone()),
        (plain.clone(), by_name),
        (
            json!({ "anyOf": [plain, { "type": "null" }] }),
            json!({ "oneOf": [{ "const": null }, { "enum": ["red", "blue"] }, { "const": "green" }] }),
        ),
        (
            json!({ "oneOf": [plain, shape] }),
            json!({ "oneOf": [{ "const": "red" }, shape,
            { "const": "green", "description": "x" }, { "const": "blue" }] }),
        ),
    ] {
        for place in [sent, received] {
            let [mut old, mut new] = [place(old.clone()), place(new.clone())];
            for document in [&mut old, &mut new] {
                document["components"] = json!({ "schemas": { "Red": { "enum": ["red"] } } });
            }
            assert_eq!(lines(&old, &new), [""; 0]);
            assert_eq!(lines(&new, &old), [""; 0]);
        }
    }
    let fewer = json!({ "oneOf": [{ "const": "red", "description": "x" }, { "const": "blue" }] });
    check(
        &sent(told),
        &sent(fewer),
        "breaking: POST /a, body, application/json: it can no longer be `green`",
    );
}
