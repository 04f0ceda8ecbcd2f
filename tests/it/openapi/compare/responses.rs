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
        (none.clone(), of("206"), "compatible: GET /a, answer 206: it is new"),
        (none.clone(), of("304"), "compatible: GET /a, answer 304: it is new"),
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

#[test]
fn an_answer_that_moves_to_or_from_the_others_is_compared_with_them() {
    let of = |kind: &str| json!({ "content": { kind: { "schema": { "type": "object" } } } });
    let (problem, foreign) = (of("application/problem+json"), of("application/xml"));
    let close = json!({ "content": { "application/problem+json": { "schema": { "type": "object", "required": ["code"] } } } });
    let alone = responses(json!({ "default": problem }));
    let gone = "compatible: GET /a, answer 409: it is gone, and would be one of the others";
    let new = "compatible: GET /a, answer 409: it is new";
    let told = |answer: &Value| responses(json!({ "409": answer, "default": problem }));
    let part = "GET /a, answer 409, application";
    for (old, new, expected) in [
        (told(&problem), &alone, vec![gone.to_owned()]),
        (alone.clone(), &told(&problem), vec![new.to_owned()]),
        (
            told(&foreign),
            &alone,
            vec![
                gone.to_owned(),
                format!("breaking: {part}/xml: the media type is gone"),
                format!("compatible: {part}/problem+json: the media type is new"),
            ],
        ),
        (
            alone.clone(),
            &told(&foreign),
            vec![
                new.to_owned(),
                format!("breaking: {part}/problem+json: the media type is gone"),
                format!("compatible: {part}/xml: the media type is new"),
            ],
        ),
        (
            told(&close),
            &alone,
            vec![gone.to_owned(), format!("breaking: {part}/problem+json, property `code`: it is gone")],
        ),
    ] {
        assert_eq!(lines(&old, new), expected);
    }
}

#[test]
fn ranges_of_statuses_are_compared_with_what_is_in_them() {
    let of = |minimum: u8| json!({ "content": { "application/json": { "schema": { "minimum": minimum } } } });
    let least = |place: &str| {
        format!("breaking: GET /a, answer {place}, application/json: the least value was 2 and is 1")
    };
    for (old, new, expected) in [
        (json!({ "2XX": of(2) }), json!({ "2XX": of(2), "204": of(1) }), vec![least("204")]),
        (
            json!({ "200": of(2) }),
            json!({ "2XX": of(1) }),
            vec![
                least("200"),
                "breaking: GET /a, answer 2XX: it is new: clients do not know that it means success"
                    .to_owned(),
            ],
        ),
        (
            json!({ "2XX": of(2) }),
            json!({ "200": of(1) }),
            vec!["compatible: GET /a, answer 2XX: not all of them are left".to_owned(), least("200")],
        ),
        (
            json!({ "404": of(2) }),
            json!({ "4XX": of(1) }),
            vec![least("404"), "compatible: GET /a, answer 4XX: it is new".to_owned()],
        ),
        (
            json!({ "4XX": of(2), "default": of(2) }),
            json!({ "default": of(1) }),
            vec![
                "compatible: GET /a, answer 4XX: it is gone, and would be one of the others".to_owned(),
                least("4XX"),
                least("default"),
            ],
        ),
        (
            json!({ "default": of(2) }),
            json!({ "4XX": of(2), "5XX": of(1) }),
            vec![
                "compatible: GET /a, answer default: not all of them are left".to_owned(),
                "compatible: GET /a, answer 4XX: it is new".to_owned(),
                "compatible: GET /a, answer 5XX: it is new".to_owned(),
                least("5XX"),
            ],
        ),
        (json!({ "404": of(2), "4XX": of(2) }), json!({ "4XX": of(1) }), vec![least("404"), least("4XX")]),
        (json!({ "4xx": of(2) }), json!({ "4XX": of(2) }), vec![]),
    ] {
        assert_eq!(lines(&responses(old), &responses(new)), expected);
    }
}
