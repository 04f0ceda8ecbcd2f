//! WebSocket routes.

use cullinan::openapi::{Change, compare};
use serde_json::{Value, json};

use super::pairs::check;

#[test]
fn sockets_are_compared_in_both_directions() {
    let socket = |path: &str, receives: Value, sends: Value, protocols: Value| {
        let socket = json!({
            "receives": { "schema": receives }, "sends": { "schema": sends }, "protocols": protocols
        });
        json!({ "x-websockets": { path: socket } })
    };
    let (narrow, wide) =
        (json!({ "type": "integer", "maximum": 5 }), json!({ "type": "integer", "maximum": 9 }));
    let of =
        |receives: &Value, sends: &Value| socket("/a/{b}", receives.clone(), sends.clone(), json!(["x"]));
    let is_breaking =
        |old: &Value, new: &Value| compare(old, new).iter().map(Change::is_breaking).collect::<Vec<_>>();
    assert_eq!(is_breaking(&of(&wide, &wide), &of(&narrow, &wide)), [true]);
    assert_eq!(is_breaking(&of(&narrow, &wide), &of(&wide, &wide)), [false]);
    assert_eq!(is_breaking(&of(&wide, &narrow), &of(&wide, &wide)), [true]);
    assert_eq!(is_breaking(&of(&wide, &wide), &of(&wide, &narrow)), [false]);

    let known = of(&wide, &wide);
    let renamed = socket("/a/{c}", wide.clone(), wide.clone(), json!(["x", "y"]));
    check(&known, &renamed, "compatible: WebSocket /a/{b}: the protocol `y` is new");
    check(&renamed, &known, "breaking: WebSocket /a/{c}: the protocol `y` is gone");
    let bare = json!({ "x-websockets": { "/a/{b}": { "protocols": ["x"] } } });
    assert_eq!(is_breaking(&bare, &known), [true, true, false, false]);
    let with_header = |headers: Value| {
        let mut document = known.clone();
        document["x-websockets"]["/a/{b}"]["headers"] = headers;
        document
    };
    check(
        &with_header(json!({ "Sunset": { "required": true } })),
        &with_header(json!({})),
        "breaking: WebSocket /a/{b}, header `Sunset`: it is gone",
    );
    check(&known, &json!({}), "breaking: WebSocket /a/{b}: the socket is gone");
    check(&json!({}), &known, "compatible: WebSocket /a/{b}: the socket is new");
}
