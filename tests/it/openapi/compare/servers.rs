//! Where operations are.

use serde_json::{Value, json};

use super::pairs::{check, lines};

/// A GET of a document with these servers, and of a path and an operation with theirs.
fn at(document: Value, path: Value, operation: Value) -> Value {
    let operation = json!({ "responses": {}, "servers": operation });
    json!({ "servers": document, "paths": { "/a": { "servers": path, "get": operation } } })
}

#[test]
fn a_server_that_is_gone_takes_its_operations_with_it() {
    let (none, a, b) = (json!([]), json!([{ "url": "https://a" }]), json!([{ "url": "https://b" }]));
    let both = json!([{ "url": "https://b" }, { "url": "https://a/", "description": "the first" }]);
    let of = |servers: &Value| at(servers.clone(), json!([]), json!([]));
    let [gone, new] =
        ["breaking: {}server `https://a`: it is gone", "compatible: {}server `https://b`: it is new"];
    let [whole, own] = [["", ""], ["GET /a, ", "GET /a, "]]
        .map(|[one, two]| [gone.replace("{}", one), new.replace("{}", two)]);
    assert_eq!(lines(&of(&a), &of(&b)), whole);
    check(&of(&a), &of(&both), &whole[1]);
    check(&of(&b), &of(&none), "breaking: server `https://b`: it is gone");
    check(&of(&none), &of(&b), &whole[1]);
    assert_eq!(lines(&of(&json!([{ "url": "/" }])), &of(&json!([{ "url": "" }]))), [""; 0]);
    let below = |path: &Value, operation: &Value| at(a.clone(), path.clone(), operation.clone());
    assert_eq!(lines(&below(&none, &none), &below(&none, &b)), own);
    assert_eq!(lines(&below(&none, &none), &below(&b, &none)), own);
    assert_eq!(lines(&below(&none, &a), &below(&a, &none)), [""; 0]);
    assert_eq!(lines(&below(&none, &none), &below(&a, &none)), [""; 0]);
    let bare = |operation: &Value| at(none.clone(), none.clone(), operation.clone());
    let [gone, new] = &*lines(&bare(&none), &bare(&b)) else { panic!() };
    assert_eq!((&**gone, new), ("breaking: GET /a, server `/`: it is gone", &own[1]));
    let socket = |servers: &Value| json!({ "x-websockets": { "/a": { "servers": servers } } });
    assert_eq!(
        lines(&socket(&a), &socket(&both)),
        ["compatible: WebSocket /a, server `https://b`: it is new"]
    );
}

#[test]
fn what_stands_for_a_variable_of_a_server_counts() {
    let of = |variable: Value| {
        at(json!([{ "url": "https://{a}", "variables": { "a": variable } }]), json!([]), json!([]))
    };
    let place = "server `https://{a}`, variable `a`";
    for (old, new, expected) in [
        (
            json!({ "default": "x" }),
            json!({ "default": "y" }),
            format!("breaking: {place}: it was \"x\" by default and is \"y\""),
        ),
        (
            json!({ "enum": ["x", "y"] }),
            json!({ "enum": ["x"] }),
            format!("breaking: {place}: it can no longer be \"y\""),
        ),
        (
            json!({}),
            json!({ "enum": ["x"] }),
            format!("breaking: {place}: it can only be one of a few values"),
        ),
        (json!({ "enum": ["x"] }), json!({}), format!("compatible: {place}: it can be anything")),
    ] {
        check(&of(old), &of(new), &expected);
    }
}
