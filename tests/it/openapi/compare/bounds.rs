//! What bounds values and words.

use serde_json::json;

use super::pairs::check_schemas;

#[test]
fn rules_of_values_go_by_direction() {
    check_schemas(&[
        (json!({ "minimum": 1 }), json!({ "minimum": 2 }), "-"),
        (json!({}), json!({ "minimum": 2 }), "-"),
        (json!({ "minimum": 1 }), json!({ "exclusiveMinimum": 1 }), "-"),
        (json!({ "maximum": 9 }), json!({ "maximum": 8 }), "-"),
        (json!({ "maximum": 9.5 }), json!({ "exclusiveMaximum": 9.5 }), "-"),
        (json!({ "maximum": 18446744073709551615_u64 }), json!({ "maximum": 18446744073709551614_u64 }), "-"),
        (json!({ "minLength": 1 }), json!({ "minLength": 2 }), "-"),
        (json!({}), json!({ "maxLength": 3 }), "-"),
        (json!({ "minItems": 1 }), json!({ "minItems": 0 }), "+"),
        (json!({ "maxItems": 3 }), json!({ "maxItems": 2 }), "-"),
        (json!({ "maxProperties": 3 }), json!({}), "+"),
        (json!({}), json!({ "uniqueItems": true }), "-"),
        (json!({}), json!({ "pattern": "^a" }), "-"),
        (json!({ "pattern": "^b" }), json!({ "pattern": "^a" }), "!"),
        (json!({ "x-pattern": r"^\d" }), json!({ "x-pattern": r"^\w" }), "!"),
        (json!({ "format": "uuid" }), json!({ "format": "email" }), "!"),
        (json!({ "multipleOf": 2 }), json!({}), "+"),
        (json!({ "multipleOf": 10 }), json!({ "multipleOf": 5 }), "+"),
        (json!({ "multipleOf": 0.3 }), json!({ "multipleOf": 0.1 }), "+"),
        (json!({ "multipleOf": 4 }), json!({ "multipleOf": 6 }), "!"),
        (
            json!({ "type": "integer", "minimum": 1 }),
            json!({ "type": "integer", "exclusiveMinimum": 1 }),
            "-",
        ),
        (
            json!({ "type": "integer", "format": "int32" }),
            json!({ "type": "integer", "format": "int64" }),
            "+",
        ),
        (json!({ "not": { "$ref": "#/a" } }), json!({ "not": { "$ref": "#/b" } }), "!"),
        (json!({ "not": { "enum": [0] } }), json!({}), "+"),
        (json!({ "if": {}, "then": {} }), json!({}), "+"),
    ]);
}

#[test]
fn rules_that_json_schema_has_no_word_for_are_rules() {
    check_schemas(&[
        (json!({ "x-max-size": 2000 }), json!({ "x-max-size": 10 }), "-"),
        (json!({}), json!({ "x-max-size": 10 }), "-"),
        (json!({ "x-min-size": 1 }), json!({ "x-min-size": 100 }), "-"),
        (json!({ "x-max-count": 9 }), json!({ "x-max-count": 1 }), "-"),
        (json!({}), json!({ "x-format": "credit-card" }), "-"),
        (json!({}), json!({ "x-allowed-types": ["image/png"] }), "-"),
        (
            json!({ "x-allowed-types": ["image/png", "image/gif"] }),
            json!({ "x-allowed-types": ["image/png"] }),
            "-",
        ),
        (json!({ "x-allowed-types": ["image/png"] }), json!({ "x-allowed-types": ["image/*"] }), "+"),
        (json!({ "x-allowed-types": ["image/png"] }), json!({ "x-allowed-types": ["text/csv"] }), "!"),
        (
            json!({ "allOf": [{ "x-allowed-types": ["image/*"] }, { "x-allowed-types": ["image/png"] }] }),
            json!({ "x-allowed-types": ["image/*"] }),
            "+",
        ),
    ]);
}
