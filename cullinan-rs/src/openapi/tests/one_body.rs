//! Which media types of a body are left, and whose.

use serde_json::{Value, json};

use super::one_body;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

fn operation(media_types: &[&str]) -> Value {
    let content: serde_json::Map<_, _> =
        media_types.iter().map(|&name| (name.to_owned(), json!({}))).collect();
    json!({ "requestBody": { "content": content, "required": true } })
}

fn narrowed(item: &Value, media_type: &str) -> (Value, bool) {
    let mut document = json!({ "paths": { "/a": item } });
    let found = one_body(&mut document, media_type);
    (document["paths"]["/a"].take(), found)
}

#[test]
fn of_several_media_types_the_named_one_is_left() {
    let item =
        json!({ "post": operation(&[JSON, FORM]), "put": operation(&[FORM]), "get": {}, "summary": "A" });
    let expected =
        json!({ "post": operation(&[JSON]), "put": operation(&[FORM]), "get": {}, "summary": "A" });
    assert_eq!(narrowed(&item, JSON), (expected, true));
}

#[test]
fn operations_in_extensions_are_no_others() {
    let item = |types: &[&str]| {
        json!({
            "x-additionalOperations": { "QUERY": operation(types) },
            "x-otherOperations": { "post": [operation(types), operation(types)] },
            "x-note": "a text",
        })
    };
    assert_eq!(narrowed(&item(&[JSON, FORM]), FORM), (item(&[FORM]), true));
}

#[test]
fn a_media_type_that_no_body_has_changes_nothing() {
    let item = json!({ "post": operation(&[JSON, FORM]), "parameters": [{ "name": "a" }] });
    assert_eq!(narrowed(&item, "text/csv"), (item, false));
    for mut nothing in [json!({}), json!(null), json!({ "paths": [] })] {
        assert!(!one_body(&mut nothing, JSON));
    }
}
