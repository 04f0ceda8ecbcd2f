//! Schemas that are written in different ways.

use serde_json::json;

use super::pairs::{lines, received, sent};

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
