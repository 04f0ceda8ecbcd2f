//! Bodies by media type.

use cullinan::openapi::compare;
use serde_json::{Value, json};

use super::pairs::check;

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
    let any = json!({ "required": true, "content": { "*/*": {} } });
    assert!(compare(&of(both), &of(any)).iter().all(|change| !change.is_breaking()));
    let file = |types: &str| {
        of(
            json!({ "required": true, "content": { "multipart/form-data": { "encoding": { "f": { "contentType": types } } } } }),
        )
    };
    let place = "POST /a, body, multipart/form-data, property `f`";
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
