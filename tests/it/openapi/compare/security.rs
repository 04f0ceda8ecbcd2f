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
    check(
        &scheme("X-A"),
        &scheme("X-B"),
        "compatible: security scheme `a`: it is proven in another way, and nothing asked for it",
    );
    let asked = |scheme: Value| json!({ "security": [{ "a": [] }], "components": { "securitySchemes": { "a": scheme } } });
    let key = |name: &str| asked(json!({ "type": "apiKey", "in": "header", "name": name }));
    let http = |name: &str| asked(json!({ "type": "http", "scheme": name }));
    let proven = "breaking: security scheme `a`: it is proven in another way";
    check(&key("X-A"), &key("X-B"), proven);
    check(&http("bearer"), &http("basic"), proven);
    assert_eq!(lines(&key("X-A"), &key("x-a")), [""; 0]);
    assert_eq!(lines(&http("Bearer"), &http("bearer")), [""; 0]);
    let oauth = |flows: Value| asked(json!({ "type": "oauth2", "flows": flows }));
    let of = |url: &str| json!({ "tokenUrl": url, "scopes": {} });
    let one = oauth(json!({ "clientCredentials": of("/a") }));
    let two = oauth(json!({ "clientCredentials": of("/a"), "password": of("/a") }));
    check(&one, &two, "compatible: security scheme `a`, flow `password`: it is new");
    check(&two, &one, "breaking: security scheme `a`, flow `password`: it is gone");
    check(
        &one,
        &oauth(json!({ "clientCredentials": of("/b") })),
        "breaking: security scheme `a`, flow `clientCredentials`: its urls are others",
    );
}

#[test]
fn a_scheme_is_asked_for_by_operations_and_sockets_too() {
    let scheme = |name: &str| json!({ "a": { "type": "apiKey", "in": "query", "name": name } });
    let holder = json!({ "security": [{ "a": [] }], "responses": {} });
    for (member, value) in [
        ("paths", json!({ "/a": { "get": holder } })),
        ("paths", json!({ "/a": { "x-otherOperations": { "get": [holder] } } })),
        ("x-websockets", json!({ "/a": holder })),
    ] {
        let of = |name: &str| json!({ member: value, "components": { "securitySchemes": scheme(name) } });
        check(&of("a"), &of("b"), "breaking: security scheme `a`: it is proven in another way");
    }
}
