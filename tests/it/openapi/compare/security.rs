//! What a caller proves.

use serde_json::{Value, json};

use super::pairs::{check, get, lines};

#[test]
fn what_was_enough_to_prove_stays_enough() {
    let of = |security: Value| get(json!({ "security": security, "responses": {} }));
    let place = "GET /a";
    for (old, new, expected) in [
        (
            json!([]),
            json!([{ "a": [] }]),
            "breaking: GET /a: nothing was enough for a caller to prove, and is not|compatible",
        ),
        (json!([{ "a": [] }]), json!([]), "compatible: GET /a: nothing is enough for a caller to prove"),
        (
            json!([{ "a": [] }]),
            json!([{ "a": [] }, { "b": [] }]),
            "compatible: GET /a: `b` is enough for a caller to prove",
        ),
        (
            json!([{ "a": ["x"] }]),
            json!([{ "a": ["x", "y"] }]),
            "breaking: GET /a: `a(x)` was enough for a caller to prove, and is not",
        ),
        (
            json!([{ "a": [], "b": [] }]),
            json!([{ "a": [] }]),
            "compatible: GET /a: `a` is enough for a caller to prove",
        ),
    ] {
        let lines = lines(&of(old), &of(new));
        let expected = expected.split('|').next().unwrap();
        assert!(lines[0].starts_with(expected), "{place}: {lines:#?}");
    }
    let global = json!({ "security": [{ "a": [] }], "paths": { "/a": { "get": { "responses": {} } } } });
    assert_eq!(lines(&of(json!([{ "a": [] }])), &global), [""; 0]);
    let scheme = |name: &str| json!({ "components": { "securitySchemes": { "a": { "type": "apiKey", "in": "header", "name": name } } } });
    check(&scheme("X-A"), &scheme("X-B"), "breaking: security scheme `a`: it is proven in another way");
}
