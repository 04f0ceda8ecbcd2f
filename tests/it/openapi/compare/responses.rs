//! Answers by status.

use serde_json::{Value, json};

use super::pairs::{check, lines, responses};

#[test]
fn answers_are_told_apart_by_status() {
    let rest = json!({ "description": "" });
    let of = |status: &str| responses(json!({ status: rest, "default": rest }));
    let none = responses(json!({ "default": rest }));
    for (old, new, expected) in [
        (of("200"), none.clone(), "breaking: GET /a, answer 200: it is gone"),
        (
            none.clone(),
            of("202"),
            "breaking: GET /a, answer 202: it is new: clients do not know that it means success",
        ),
        (
            of("404"),
            none.clone(),
            "compatible: GET /a, answer 404: it is gone, and would be one of the others",
        ),
        (none.clone(), of("409"), "compatible: GET /a, answer 409: it is new"),
        (
            responses(json!({ "404": rest, "200": rest })),
            responses(json!({ "200": rest })),
            "breaking: GET /a, answer 404: it is gone",
        ),
    ] {
        check(&old, &new, expected);
    }
    assert_eq!(lines(&of("2XX"), &responses(json!({ "2XX": rest, "204": rest, "default": rest }))), [""; 0]);
    let header = |headers: Value| responses(json!({ "200": { "headers": headers } }));
    let (total, other) = (
        json!({ "X-Total": { "required": true, "schema": { "type": "integer" } } }),
        json!({ "x-total": { "schema": { "type": "integer" } } }),
    );
    check(
        &header(total.clone()),
        &header(json!({})),
        "breaking: GET /a, answer 200, header `X-Total`: it is gone",
    );
    check(
        &header(json!({})),
        &header(total.clone()),
        "compatible: GET /a, answer 200, header `X-Total`: it is new",
    );
    check(
        &header(total),
        &header(other),
        "breaking: GET /a, answer 200, header `X-Total`: it was always there and is optional",
    );
    let shared = |minimum: u8| {
        json!({ "paths": { "/a": { "get": { "responses": { "200": { "$ref": "#/components/responses/R" } } } } },
        "components": { "responses": { "R": { "content": { "application/json": { "schema": { "minimum": minimum } } } } } } })
    };
    check(
        &shared(2),
        &shared(1),
        "breaking: GET /a, answer 200, application/json: the least value was 2 and is 1",
    );
}
