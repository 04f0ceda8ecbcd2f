//! Bodies by media type.

use cullinan::openapi::{Change, compare};
use serde_json::{Value, json};

use super::pairs::{check, lines, responses};

#[test]
fn bodies_are_told_apart_by_media_type() {
    let of = |body: Value| json!({ "paths": { "/a": { "post": { "requestBody": body, "responses": {} } } } });
    let none = json!({ "paths": { "/a": { "post": { "responses": {} } } } });
    let json_body = |required: bool| json!({ "required": required, "content": { "application/json": {} } });
    let both = json!({ "required": true, "content": { "application/json": {}, "text/csv": {} } });
    for (old, new, expected) in [
        (none.clone(), of(json_body(true)), "breaking: POST /a, body: it is new and required"),
        (none.clone(), of(json_body(false)), "compatible: POST /a, body: it is new"),
        (of(json_body(false)), none, "breaking: POST /a, body: it is gone"),
        (
            of(json_body(false)),
            of(json_body(true)),
            "breaking: POST /a, body: it was optional and is required",
        ),
        (of(json_body(true)), of(both.clone()), "compatible: POST /a, body, text/csv: the media type is new"),
        (of(both.clone()), of(json_body(true)), "breaking: POST /a, body, text/csv: the media type is gone"),
    ] {
        check(&old, &new, expected);
    }
    for (old, new) in [
        ("application/json", "application/json; charset=utf-8"),
        ("application/json", "Application/JSON"),
        ("text/csv;header=present", "text/csv; header=\"present\"; charset=\"UTF-8\""),
    ] {
        let [old, new] = [old, new].map(|name| of(json!({ "content": { name: { "schema": {} } } })));
        assert_eq!((lines(&old, &new), lines(&new, &old)), (vec![], vec![]));
    }
    let any = json!({ "required": true, "content": { "*/*": {} } });
    assert!(compare(&of(both), &of(any)).iter().all(|change| !change.is_breaking()));
    let file = |types: &str| {
        of(
            json!({ "required": true, "content": { "multipart/form-data": { "encoding": { "f": { "contentType": types } } } } }),
        )
    };
    let place = "POST /a, body, multipart/form-data, property `f`";
    check(
        &file("image/png, image/jpeg"),
        &file("image/*"),
        &format!("compatible: {place}: its media types were `image/jpeg`, `image/png` and are `image/*`"),
    );
    check(
        &file("image/png, image/gif"),
        &file("image/png"),
        &format!("breaking: {place}: its media types were `image/gif`, `image/png` and are `image/png`"),
    );
    check(
        &file("image/png"),
        &file("image/png, image/gif"),
        &format!("compatible: {place}: its media types were `image/png` and are `image/gif`, `image/png`"),
    );
}

#[test]
fn ranges_of_media_types_go_by_direction() {
    let schema = json!({ "schema": { "type": "string" } });
    let close = json!({ "schema": { "type": "string", "maxLength": 3 } });
    let post = |content: &Value| json!({ "paths": { "/a": { "post": { "requestBody": { "content": content }, "responses": {} } } } });
    let answers = |content: &Value| responses(json!({ "200": { "content": content } }));
    let (json, image, any) =
        (json!({ "application/json": schema }), json!({ "image/*": schema }), json!({ "*/*": schema }));
    for (old, new, as_sent, as_received) in [
        (&json, &any, false, true),
        (&any, &json, true, false),
        (&image, &any, false, true),
        (&json, &image, true, true),
        (&any, &json!({ "*/*": schema, "application/json": close }), true, false),
        (&any, &json!({ "*/*": schema, "application/json": schema }), false, false),
        (&json, &json!({ "*/*": schema, "application/json": schema }), false, false),
        (&json, &json!({ "application/json; version=2": schema }), true, false),
        (
            &json!({ "*/*": schema, "image/*": close }),
            &json!({ "*/*": schema, "image/png": schema }),
            false,
            true,
        ),
    ] {
        let is_breaking = |old: Value, new: Value| compare(&old, &new).iter().any(Change::is_breaking);
        let found = (is_breaking(post(old), post(new)), is_breaking(answers(old), answers(new)));
        assert_eq!(found, (as_sent, as_received), "{old} to {new}");
    }
    check(
        &answers(&json),
        &answers(&any),
        "breaking: GET /a, answer 200, application/json: it may be any of `*/*`",
    );
}

#[test]
fn a_body_without_a_schema_is_of_any() {
    let text = json!({ "type": "string" });
    let none = json!({});
    let body = |media: &Value| json!({ "paths": { "/a": { "post": { "requestBody": { "content": { "text/plain": media } }, "responses": {} } } } });
    let answer = |media: &Value| responses(json!({ "200": { "content": { "text/plain": media } } }));
    let with = json!({ "schema": text });
    check(&body(&none), &body(&with), "breaking: POST /a, body, text/plain: its type was any and is string");
    check(
        &body(&with),
        &body(&none),
        "compatible: POST /a, body, text/plain: its type was string and is any",
    );
    check(
        &answer(&with),
        &answer(&none),
        "breaking: GET /a, answer 200, text/plain: its type was string and is any",
    );
    assert_eq!(lines(&answer(&none), &answer(&json!({ "schema": {} }))), [""; 0]);
}
