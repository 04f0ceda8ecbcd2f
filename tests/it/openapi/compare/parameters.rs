//! Parameters.

use serde_json::{Value, json};

use super::pairs::{check, lines, parameters};

#[test]
fn parameters_are_told_apart_by_place_and_name() {
    let of = |place: &str, name: &str, required: bool| json!({ "in": place, "name": name, "required": required, "schema": {} });
    let styled = |style: &str, explode: bool| json!([{ "in": "query", "name": "q", "style": style, "explode": explode, "schema": {} }]);
    for (old, new, expected) in [
        (
            json!([]),
            json!([of("query", "q", true)]),
            "breaking: GET /a, query parameter `q`: it is new and required",
        ),
        (json!([]), json!([of("header", "q", false)]), "compatible: GET /a, header parameter `q`: it is new"),
        (
            json!([of("cookie", "q", false)]),
            json!([]),
            "breaking: GET /a, cookie parameter `q`: it is gone: what is sent there no longer counts",
        ),
        (
            json!([of("query", "q", false)]),
            json!([of("query", "q", true)]),
            "breaking: GET /a, query parameter `q`: it was optional and is required",
        ),
        (
            json!([of("query", "q", true)]),
            json!([of("query", "q", false)]),
            "compatible: GET /a, query parameter `q`: it was required and is optional",
        ),
        (
            styled("form", true),
            styled("form", false),
            "breaking: GET /a, query parameter `q`: it is written in another way",
        ),
        (
            styled("form", true),
            styled("pipeDelimited", true),
            "breaking: GET /a, query parameter `q`: it is written in another way",
        ),
    ] {
        check(&parameters(old), &parameters(new), expected);
    }
    let bare = |rest: Value| {
        let mut parameter = json!({ "in": "query", "name": "q" });
        parameter.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        parameters(json!([parameter]))
    };
    let written = "breaking: GET /a, query parameter `q`: it is written in another way";
    let (schema, content) = (
        json!({ "schema": { "type": "string" } }),
        json!({ "content": { "application/json": { "schema": { "type": "string" } } } }),
    );
    for (old, new, expected) in [
        (
            bare(json!({})),
            bare(schema.clone()),
            "breaking: GET /a, query parameter `q`: its type was any and is string",
        ),
        (bare(schema.clone()), bare(content.clone()), written),
        (bare(content), bare(schema), written),
    ] {
        check(&old, &new, expected);
    }
    let same = [
        (json!([of("header", "X-A", true)]), json!([of("header", "x-a", true)])),
        (json!([of("query", "q", false)]), styled("form", true)),
    ];
    for (old, new) in same {
        assert_eq!(lines(&parameters(old), &parameters(new)), [""; 0]);
    }
    let shared = json!({ "paths": { "/a": { "parameters": [{ "$ref": "#/components/parameters/Q" }], "get": { "responses": {} } } },
        "components": { "parameters": { "Q": of("query", "q", false) } } });
    assert_eq!(lines(&parameters(json!([of("query", "q", false)])), &shared), [""; 0]);
}
