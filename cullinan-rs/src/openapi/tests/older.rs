//! What 3.0.3 says in place of 3.1.

use serde_json::{Value, json};

use super::older;

fn schema(newer: &Value) -> Value {
    let document = json!({ "components": { "schemas": { "S": newer } } });
    older(&document)["components"]["schemas"]["S"].clone()
}

fn check(table: &[(Value, Value)]) {
    for (newer, expected) in table {
        assert_eq!(schema(newer), *expected, "{newer}");
    }
}

#[test]
fn null_is_a_property_of_types() {
    let reference = json!({ "$ref": "#/components/schemas/T" });
    check(&[
        (json!({ "type": ["string", "null"] }), json!({ "type": "string", "nullable": true })),
        (json!({ "type": "null" }), json!({ "enum": [null] })),
        (
            json!({ "type": ["string", "integer", "null"] }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }], "nullable": true }),
        ),
        (
            json!({ "anyOf": [reference, { "type": "null" }] }),
            json!({ "allOf": [reference], "nullable": true }),
        ),
        (
            json!({ "oneOf": [{ "type": "string" }, { "type": "null" }], "description": "x" }),
            json!({ "type": "string", "nullable": true, "description": "x" }),
        ),
        (
            json!({ "anyOf": [reference, { "type": "integer" }, { "type": "null" }] }),
            json!({ "anyOf": [reference, { "type": "integer" }], "nullable": true }),
        ),
        (
            json!({ "type": ["string", "null"], "enum": ["a", null] }),
            json!({ "type": "string", "enum": ["a", null], "nullable": true }),
        ),
    ]);
}

#[test]
fn keywords_have_the_words_of_draft_5() {
    check(&[
        (json!({ "const": "a" }), json!({ "enum": ["a"] })),
        (json!({ "const": 1, "enum": [1, 2] }), json!({ "enum": [1, 2], "allOf": [{ "enum": [1] }] })),
        (json!({ "exclusiveMinimum": 3 }), json!({ "minimum": 3, "exclusiveMinimum": true })),
        (json!({ "exclusiveMinimum": 3, "minimum": 0 }), json!({ "minimum": 3, "exclusiveMinimum": true })),
        (json!({ "exclusiveMinimum": 3, "minimum": 4 }), json!({ "minimum": 4 })),
        (json!({ "exclusiveMaximum": 3, "maximum": 3 }), json!({ "maximum": 3, "exclusiveMaximum": true })),
        (json!({ "exclusiveMaximum": 3, "maximum": 2 }), json!({ "maximum": 2 })),
        (json!({ "examples": [1, 2] }), json!({ "example": 1 })),
        (json!({ "enum": [] }), json!({ "not": {} })),
        (json!({ "required": [] }), json!({})),
        (json!({ "type": "array" }), json!({ "type": "array", "items": {} })),
        (json!(true), json!({})),
        (json!(false), json!({ "not": {} })),
        (
            json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
            json!({ "type": "string", "format": "binary" }),
        ),
        (
            json!({ "type": "string", "contentEncoding": "base64", "contentMediaType": "image/png" }),
            json!({ "type": "string", "format": "byte" }),
        ),
        (
            json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": {} }),
            json!({ "type": "string" }),
        ),
    ]);
}

#[test]
fn lists_of_places_and_names_by_pattern_become_wider() {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "integer" }));
    check(&[
        (
            json!({ "type": "array", "prefixItems": [text, number, text], "minItems": 3, "maxItems": 3 }),
            json!({ "type": "array", "items": { "anyOf": [text, number] }, "minItems": 3, "maxItems": 3 }),
        ),
        (
            json!({ "type": "array", "prefixItems": [text], "items": false }),
            json!({ "type": "array", "items": text, "maxItems": 1 }),
        ),
        (json!({ "type": "array", "prefixItems": [text] }), json!({ "type": "array", "items": {} })),
        (
            json!({ "type": "array", "prefixItems": [text], "items": number }),
            json!({ "type": "array", "items": { "anyOf": [text, number] } }),
        ),
        (
            json!({ "patternProperties": { "^a": text }, "additionalProperties": false }),
            json!({ "additionalProperties": text }),
        ),
        (
            json!({ "patternProperties": { "^a": text }, "additionalProperties": number }),
            json!({ "additionalProperties": { "anyOf": [text, number] } }),
        ),
        (json!({ "patternProperties": { "^a": text } }), json!({})),
    ]);
}

#[test]
fn what_it_cannot_say_is_left_out_where_that_is_safe() {
    let names = json!({ "type": "object", "propertyNames": { "pattern": "^a" } });
    let object = json!({ "type": "object" });
    check(&[
        (names.clone(), object.clone()),
        (
            json!({ "if": {}, "then": {}, "else": {}, "unevaluatedProperties": false, "title": "T" }),
            json!({ "title": "T" }),
        ),
        (json!({ "x-mine": { "if": 1 }, "$comment": "c" }), json!({ "x-mine": { "if": 1 } })),
        (json!({ "$defs": { "A": {} }, "allOf": [{ "$ref": "#/$defs/A" }] }), json!({ "allOf": [{}] })),
        // A wider part of what is excluded would exclude more, and two wider parts may both be right.
        (json!({ "not": names }), json!({})),
        (json!({ "not": { "const": 0 } }), json!({ "not": { "enum": [0] } })),
        (
            json!({ "oneOf": [names, { "type": "string" }] }),
            json!({ "anyOf": [object, { "type": "string" }] }),
        ),
        (
            json!({ "oneOf": [{ "const": "a", "description": "A" }] }),
            json!({ "oneOf": [{ "enum": ["a"], "description": "A" }] }),
        ),
    ]);
}

#[test]
fn what_stands_beside_a_reference_counts() {
    check(&[
        (json!({ "$ref": "#/components/schemas/T" }), json!({ "$ref": "#/components/schemas/T" })),
        (
            json!({ "$ref": "#/components/schemas/T", "description": "x", "allOf": [{ "minimum": 1 }] }),
            json!({ "allOf": [{ "$ref": "#/components/schemas/T" }, { "minimum": 1 }], "description": "x" }),
        ),
    ]);
}

#[test]
fn schemas_are_found_wherever_they_are() {
    let (newer, expected) = (json!({ "const": 1 }), json!({ "enum": [1] }));
    let within = |schema: &Value| {
        json!({ "S": { "properties": { "p": schema }, "items": schema, "additionalProperties": schema,
            "allOf": [schema], "anyOf": [schema], "oneOf": [schema], "not": schema } })
    };
    let content =
        |schema: &Value| json!({ "application/json": { "schema": schema, "example": { "const": 1 } } });
    let document = |schema: &Value| {
        let operation = json!({
            "parameters": [{ "name": "a", "in": "query", "schema": schema }, { "$ref": "#/components/parameters/P" }],
            "requestBody": { "content": content(schema) },
            "responses": { "200": { "description": "", "content": content(schema), "headers": { "X": { "schema": schema } } } },
            "callbacks": { "c": { "{$request.query.url}": { "post": { "responses": { "200": { "content": content(schema) } } } } } },
        });
        json!({
            "openapi": "3.0.3", "info": { "title": "T" },
            "paths": { "/a": { "parameters": [{ "schema": schema }], "get": operation,
                "x-additionalOperations": { "QUERY": operation }, "x-otherOperations": { "get": [operation] } } },
            "x-websockets": { "/s": { "parameters": [{ "schema": schema }], "receives": { "schema": schema },
                "sends": { "schema": schema } } },
            "components": { "schemas": within(schema), "responses": { "R": { "content": content(schema) } },
                "parameters": { "P": { "schema": schema } }, "requestBodies": { "B": { "content": content(schema) } },
                "headers": { "H": { "schema": schema } } },
        })
    };
    assert_eq!(older(&document(&newer)), document(&expected));
}

#[test]
fn the_document_loses_what_has_no_place() {
    let document = json!({
        "openapi": "3.1.0", "jsonSchemaDialect": "x", "webhooks": { "a": {} },
        "info": { "title": "T", "summary": "s", "license": { "name": "MIT", "identifier": "MIT" } },
        "paths": { "/a": { "get": { "responses": { "400": { "$ref": "#/components/responses/P", "description": "x" } } },
            "post": { "requestBody": { "content": { "*/*": { "schema": {} }, "application/json": { "schema": {} } } } } } },
    });
    let expected = json!({
        "openapi": "3.0.3", "info": { "title": "T", "license": { "name": "MIT" } },
        "paths": { "/a": { "get": { "responses": { "400": { "$ref": "#/components/responses/P" } } },
            "post": { "responses": { "default": { "description": "An answer" } }, "requestBody": { "content": {
                "*/*": { "schema": { "type": "string", "format": "binary" } }, "application/json": { "schema": {} } } } } } },
    });
    assert_eq!(older(&document), expected);
    assert_eq!(older(&json!({}))["paths"], json!({}));
}

#[test]
fn a_caller_is_never_said_to_need_less() {
    let document = json!({
        "security": [{ "tls": [] }],
        "components": { "securitySchemes": { "tls": { "type": "mutualTLS" }, "key": { "type": "apiKey" }, "oauth": { "type": "oauth2" } } },
        "paths": { "/a": { "get": { "security": [{ "tls": [], "key": [] }, { "key": ["admin"], "oauth": ["a"] }], "responses": {} },
            "put": { "security": [], "responses": {} },
            "x-additionalOperations": { "QUERY": { "security": [{ "tls": [] }, { "key": [] }] } },
            "x-otherOperations": { "get": [{ "security": [{ "tls": [] }, { "key": [] }] }] } } },
        "x-websockets": { "/s": { "security": [{ "tls": [] }, { "key": [] }] } },
    });
    let older = older(&document);
    assert_eq!(older.get("security"), None);
    assert_eq!(older["components"]["securitySchemes"].as_object().unwrap().len(), 2);
    assert_eq!(older["paths"]["/a"]["get"]["security"], json!([{ "key": [], "oauth": ["a"] }]));
    assert_eq!(older["paths"]["/a"]["put"]["security"], json!([]));
    for place in
        ["/paths/~1a/x-additionalOperations/QUERY", "/paths/~1a/x-otherOperations/get/0", "/x-websockets/~1s"]
    {
        assert_eq!(older.pointer(place).unwrap()["security"], json!([{ "key": [] }]), "{place}");
    }
}

#[test]
fn a_document_of_any_shape_is_no_panic() {
    for shape in [
        json!(null),
        json!([]),
        json!({ "paths": [1], "components": 3, "info": [] }),
        json!({ "paths": { "/a": 1 },
        "components": { "schemas": { "A": [], "B": { "type": [], "anyOf": 1, "prefixItems": 2, "properties": [] } } } }),
    ] {
        older(&shape);
    }
}
