//! Which operations there are.

use cullinan::openapi::compare;
use serde_json::{Value, json};

use super::pairs::{check, get, lines, sent};

#[test]
fn operations_are_told_apart_by_url_and_method() {
    let path = |path: &str, name: &str| json!({ "paths": { path: { "get": { "parameters": [{ "in": "path", "name": name, "required": true, "schema": { "type": "string" } }], "responses": {} } } } });
    assert_eq!(lines(&path("/a/{id}/b", "id"), &path("/a/{isbn}/b", "isbn")), [""; 0]);
    let lists = lines(&path("/a/{id}", "id"), &path("/b/{id}", "id"));
    assert_eq!(
        lists,
        ["breaking: GET /a/{id}: the operation is gone", "compatible: GET /b/{id}: the operation is new"]
    );
    let further =
        json!({ "paths": { "/a": { "x-additionalOperations": { "QUERY": { "responses": {} } } } } });
    check(&further, &json!({ "paths": { "/a": {} } }), "breaking: QUERY /a: the operation is gone");
    let of = |operation: Value| get(operation);
    check(
        &of(json!({ "operationId": "a", "responses": {} })),
        &of(json!({ "operationId": "b", "responses": {} })),
        "compatible: GET /a: its operationId was `a` and is `b`, which generated clients call it by",
    );
    check(
        &of(json!({ "responses": {} })),
        &of(json!({ "deprecated": true, "responses": {} })),
        "compatible: GET /a: it is deprecated",
    );
}

#[test]
fn a_webhook_goes_the_other_way() {
    let of = |schema: Value| json!({ "webhooks": { "paid": { "post": { "requestBody": { "content": { "application/json": { "schema": schema } } }, "responses": {} } } } });
    let (one, two) = (of(json!({ "minimum": 1 })), of(json!({ "minimum": 2 })));
    let place = "webhook POST paid, body, application/json";
    check(&one, &two, &format!("compatible: {place}: the least value was 1 and is 2"));
    check(&two, &one, &format!("breaking: {place}: the least value was 2 and is 1"));
    check(&one, &json!({}), "breaking: webhook POST paid: the webhook is gone");
}

#[test]
fn a_document_of_any_shape_is_compared() {
    let shapes = [
        json!(null),
        json!([]),
        json!({ "paths": [] }),
        json!({ "paths": { "/a": 1, "/{": { "get": 2, "post": { "parameters": 3, "responses": [], "requestBody": "x" } } } }),
        sent(
            json!({ "type": 3, "enum": 1, "properties": [], "anyOf": 2, "oneOf": [], "allOf": "x", "required": [1], "items": null, "$ref": 3 }),
        ),
    ];
    for old in &shapes {
        for new in &shapes {
            let _ = compare(old, new);
        }
        assert_eq!(lines(old, old), [""; 0]);
    }
}

#[test]
fn operations_of_one_path_and_method_are_told_apart_by_their_ids() {
    let document = |ids: &[&str]| {
        let others: Vec<_> = ids.iter().map(|id| json!({ "operationId": id, "responses": {} })).collect();
        json!({ "paths": { "/a/{b}": { "get": { "responses": {} }, "x-otherOperations": { "get": others } } } })
    };
    assert!(lines(&document(&["one", "two"]), &document(&["two", "one"])).is_empty());
    check(
        &document(&["one", "two"]),
        &document(&["two"]),
        "breaking: GET /a/{b} (`one`): the operation is gone",
    );
    check(&document(&[]), &document(&["one"]), "compatible: GET /a/{b} (`one`): the operation is new");
}

#[test]
fn a_path_that_stands_elsewhere_has_its_operations() {
    let document = |item: Value| json!({ "paths": item, "components": { "pathItems": { "A": { "get": { "responses": {} } } } } });
    let referred = document(json!({ "/a": { "$ref": "#/components/pathItems/A" } }));
    check(&referred, &document(json!({})), "breaking: GET /a: the operation is gone");
    assert_eq!(lines(&referred, &get(json!({ "responses": {} }))), [""; 0]);
    let mut older = get(json!({ "responses": {} }));
    older["openapi"] = "3.0.3".into();
    assert_eq!(lines(&older, &referred), [""; 0]);
}

#[test]
fn a_version_is_told_and_breaks_nobody() {
    let of = |version: &str| get(json!({ "responses": {}, "x-version": version }));
    check(&of("1"), &of("2"), "compatible: GET /a: its version was `1` and is `2`");
}

#[test]
fn a_document_of_3_0_is_compared_by_what_3_0_can_say() {
    let tuple = json!({ "type": "array", "prefixItems": [{ "type": "integer" }, { "type": "string" }], "minItems": 2, "maxItems": 2 });
    let map = |maximum: u8| json!({ "type": "object", "patternProperties": { r"^\d+$": { "type": "integer", "maximum": maximum } }, "additionalProperties": false });
    let newer = |schema: Value| {
        let mut document = sent(schema);
        document["openapi"] = "3.1.0".into();
        document["paths"]["/a"]["post"]["responses"] =
            json!({ "200": { "description": "", "content": { "image/png": { "schema": {} } } } });
        document
    };
    let older = |schema: Value| {
        let mut document = newer(schema);
        document["openapi"] = "3.0.3".into();
        let answer = &mut document["paths"]["/a"]["post"]["responses"]["200"];
        answer["content"]["image/png"]["schema"] = json!({ "type": "string", "format": "binary" });
        document
    };
    let items = json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] });
    let list = older(json!({ "type": "array", "items": items, "minItems": 2, "maxItems": 2 }));
    let keyed =
        older(json!({ "type": "object", "additionalProperties": { "type": "integer", "maximum": 3 } }));
    for (older, newer) in [(list, newer(tuple)), (keyed.clone(), newer(map(3)))] {
        assert_eq!((lines(&older, &newer), lines(&newer, &older)), (vec![], vec![]));
    }
    check(
        &keyed,
        &newer(map(2)),
        "breaking: POST /a, body, application/json, further properties: the greatest value was 3 and is 2",
    );
}
