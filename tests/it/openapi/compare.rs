//! Pairs of documents, and whether what changed breaks clients.
#![allow(clippy::needless_pass_by_value, reason = "a table is written without references")]

use cullinan::openapi::{Change, compare};
use serde_json::{Value, json};

/// A GET with a parameter `q` of that schema.
fn query(schema: Value) -> Value {
    get(json!({ "parameters": [{ "name": "q", "in": "query", "schema": schema }], "responses": {} }))
}

/// A POST whose body is of that schema.
fn sent(schema: Value) -> Value {
    let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    json!({ "paths": { "/a": { "post": { "requestBody": body, "responses": {} } } } })
}

/// A GET that answers what is of that schema.
fn received(schema: Value) -> Value {
    get(json!({ "responses": { "200": { "content": { "application/json": { "schema": schema } } } } }))
}

fn get(operation: Value) -> Value {
    json!({ "paths": { "/a": { "get": operation } } })
}

fn responses(responses: Value) -> Value {
    get(json!({ "responses": responses }))
}

fn parameters(parameters: Value) -> Value {
    get(json!({ "parameters": parameters, "responses": {} }))
}

/// The lines of a comparison.
fn lines(old: &Value, new: &Value) -> Vec<String> {
    compare(old, new).iter().map(Change::to_string).collect()
}

/// The only change, as a line that ends so.
#[track_caller]
fn check(old: &Value, new: &Value, expected: &str) {
    let lines = lines(old, new);
    let [line] = &*lines else { panic!("{expected:?} is not the only change: {lines:#?}") };
    assert_eq!(line, expected);
}

/// Old and new schema; what it is as something sent, and as something received.
type Pair = (Value, Value, &'static str);

/// Each is compared in both directions, and the other way round: `-` takes values away, `+` allows more, `!` is other.
fn check_schemas(pairs: &[Pair]) {
    let impact = |document: fn(Value) -> Value, old: &Value, new: &Value| {
        let changes = compare(&document(old.clone()), &document(new.clone()));
        assert!(!changes.is_empty(), "{old} to {new} is no change");
        changes.iter().any(Change::is_breaking)
    };
    for (old, new, kind) in pairs {
        let there = (impact(sent, old, new), impact(received, old, new));
        let back = (impact(sent, new, old), impact(received, new, old));
        let expected = match *kind {
            "-" => [(true, false), (false, true)],
            "+" => [(false, true), (true, false)],
            "!" => [(true, true), (true, true)],
            other => panic!("{other}"),
        };
        assert_eq!([there, back], expected, "{old} to {new}");
    }
}

#[test]
fn rules_of_values_go_by_direction() {
    check_schemas(&[
        (json!({ "minimum": 1 }), json!({ "minimum": 2 }), "-"),
        (json!({}), json!({ "minimum": 2 }), "-"),
        (json!({ "minimum": 1 }), json!({ "exclusiveMinimum": 1 }), "-"),
        (json!({ "maximum": 9 }), json!({ "maximum": 8 }), "-"),
        (json!({ "maximum": 9.5 }), json!({ "exclusiveMaximum": 9.5 }), "-"),
        (json!({ "maximum": 18446744073709551615_u64 }), json!({ "maximum": 18446744073709551614_u64 }), "-"),
        (json!({ "minLength": 1 }), json!({ "minLength": 2 }), "-"),
        (json!({}), json!({ "maxLength": 3 }), "-"),
        (json!({ "minItems": 1 }), json!({ "minItems": 0 }), "+"),
        (json!({ "maxItems": 3 }), json!({ "maxItems": 2 }), "-"),
        (json!({ "maxProperties": 3 }), json!({}), "+"),
        (json!({}), json!({ "uniqueItems": true }), "-"),
        (json!({}), json!({ "pattern": "^a" }), "-"),
        (json!({ "pattern": "^b" }), json!({ "pattern": "^a" }), "!"),
        (json!({ "x-pattern": r"^\d" }), json!({ "x-pattern": r"^\w" }), "!"),
        (json!({ "format": "uuid" }), json!({ "format": "email" }), "!"),
        (json!({ "multipleOf": 2 }), json!({}), "+"),
        (json!({ "not": { "enum": [0] } }), json!({}), "+"),
        (json!({ "if": {}, "then": {} }), json!({}), "+"),
    ]);
}

#[test]
fn types_and_values_go_by_direction() {
    let text = json!({ "type": "string" });
    check_schemas(&[
        (json!({ "type": "integer" }), json!({ "type": "number" }), "+"),
        (json!({ "type": "integer" }), json!({ "type": "string" }), "!"),
        (json!({}), text.clone(), "-"),
        (text.clone(), json!({ "type": ["string", "null"] }), "+"),
        (text.clone(), json!({ "type": "string", "nullable": true }), "+"),
        (text.clone(), json!({ "anyOf": [text, { "type": "null" }] }), "+"),
        (json!({ "enum": ["a", "b"] }), json!({ "enum": ["a"] }), "-"),
        (json!({ "enum": ["a", "b"] }), json!({ "enum": ["a", "c"] }), "!"),
        (json!({ "const": "a" }), json!({ "enum": ["a", "b"] }), "+"),
        (text.clone(), json!({ "type": "string", "enum": ["a"] }), "-"),
        (json!(true), json!(false), "-"),
    ]);
}

#[test]
fn lists_and_maps_are_looked_into() {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
    check_schemas(&[
        (json!({ "type": "array", "items": text }), json!({ "type": "array", "items": number }), "!"),
        (json!({ "type": "array" }), json!({ "type": "array", "items": number }), "-"),
        (json!({ "prefixItems": [text, number] }), json!({ "prefixItems": [text, text] }), "!"),
        (json!({ "prefixItems": [text] }), json!({ "prefixItems": [text, text] }), "!"),
        (
            json!({ "additionalProperties": { "maximum": 3 } }),
            json!({ "additionalProperties": { "maximum": 2 } }),
            "-",
        ),
        (json!({ "additionalProperties": true }), json!({ "additionalProperties": text }), "-"),
        (
            json!({ "properties": { "a": { "items": { "properties": { "b": { "minLength": 1 } } } } } }),
            json!({ "properties": { "a": { "items": { "properties": { "b": { "minLength": 2 } } } } } }),
            "-",
        ),
    ]);
}

#[test]
fn alternatives_are_paired_by_what_tells_them_apart() {
    let of = |kind: &str, more: Value| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind }, "x": more } });
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
    check_schemas(&[
        (json!({ "oneOf": [text] }), json!({ "oneOf": [text, number] }), "+"),
        (text.clone(), json!({ "anyOf": [text, number] }), "+"),
        (
            json!({ "anyOf": [{ "type": "number", "maximum": 1 }, text] }),
            json!({ "anyOf": [text, number] }),
            "+",
        ),
        (
            json!({ "oneOf": [{ "const": "a" }, { "const": "b" }] }),
            json!({ "oneOf": [{ "const": "b" }] }),
            "-",
        ),
        (
            json!({ "oneOf": [of("a", json!({ "minimum": 1 })), of("b", json!({}))] }),
            json!({ "oneOf": [of("b", json!({})), of("a", json!({ "minimum": 2 }))] }),
            "-",
        ),
        (
            json!({ "allOf": [{ "anyOf": [text, number] }, { "anyOf": [number, text] }] }),
            json!({ "allOf": [{ "anyOf": [text, number] }, { "anyOf": [{ "type": "null" }, text] }] }),
            "!",
        ),
    ]);
    let (old, new) = (
        json!({ "oneOf": [of("a", json!({})), of("b", json!({}))] }),
        json!({ "oneOf": [of("b", json!({})), of("a", json!({}))] }),
    );
    assert_eq!(lines(&sent(old), &sent(new)), [""; 0]);
}

#[test]
fn a_schema_is_compared_by_what_it_asks_for_and_not_by_how_it_is_written() {
    let text = json!({ "type": "string", "minLength": 1 });
    for (old, new) in [
        (json!({ "exclusiveMinimum": 1 }), json!({ "minimum": 1, "exclusiveMinimum": true })),
        (json!({ "const": 1 }), json!({ "enum": [1] })),
        (json!({ "type": ["string", "null"] }), json!({ "type": "string", "nullable": true })),
        (json!({ "maxLength": 9 }), json!({ "type": "string", "format": "binary", "maxLength": 9 })),
        (text.clone(), json!({ "allOf": [{ "type": "string" }, { "minLength": 1 }] })),
        (text.clone(), json!({ "$ref": "#/components/schemas/Text" })),
        (
            json!({ "anyOf": [text, { "type": "null" }] }),
            json!({ "allOf": [{ "$ref": "#/components/schemas/Text" }], "nullable": true }),
        ),
        (
            json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 9 }),
            json!({ "type": "integer", "format": "int64", "minimum": 0, "maximum": 9 }),
        ),
        (
            json!({ "title": "A", "description": "a", "examples": [1] }),
            json!({ "title": "B", "deprecated": false }),
        ),
        (json!({ "minItems": 0 }), json!({})),
        (json!({ "type": ["integer", "number"] }), json!({ "type": "number" })),
        (json!({ "maximum": 3, "allOf": [{ "maximum": 2 }] }), json!({ "maximum": 2 })),
    ] {
        for place in [sent, received] {
            let [mut old, mut new] = [place(old.clone()), place(new.clone())];
            for document in [&mut old, &mut new] {
                document["components"] = json!({ "schemas": { "Text": text } });
            }
            assert_eq!(lines(&old, &new), [""; 0]);
            assert_eq!(lines(&new, &old), [""; 0]);
        }
    }
}

#[test]
fn properties_go_by_what_clients_do_with_them() {
    let object = |properties: Value, required: Value| json!({ "type": "object", "properties": properties, "required": required });
    let none = object(json!({}), json!([]));
    let optional = object(json!({ "p": {} }), json!([]));
    let required = object(json!({ "p": {} }), json!(["p"]));
    let (body, answer) = ("POST /a, body, application/json", "GET /a, answer 200, application/json");
    for (old, new, as_sent, as_received) in [
        (
            &none,
            &optional,
            "compatible: {}, property `p`: it is new",
            "compatible: {}, property `p`: it is new",
        ),
        (
            &none,
            &required,
            "breaking: {}, property `p`: it is new and required",
            "compatible: {}, property `p`: it is new",
        ),
        (
            &optional,
            &none,
            "breaking: {}, property `p`: it is gone: what is sent there no longer counts",
            "breaking: {}, property `p`: it is gone",
        ),
        (
            &optional,
            &required,
            "breaking: {}, property `p`: it was optional and is required",
            "compatible: {}, property `p`: it is always there",
        ),
        (
            &required,
            &optional,
            "compatible: {}, property `p`: it was required and is optional",
            "breaking: {}, property `p`: it was always there and is optional",
        ),
        (
            &none,
            &json!({ "type": "object", "additionalProperties": false }),
            "breaking: {}: further properties are not allowed",
            "compatible: {}: further properties are not allowed",
        ),
        (
            &json!({ "type": "object", "additionalProperties": false }),
            &none,
            "compatible: {}: further properties are allowed",
            "compatible: {}: further properties are allowed",
        ),
    ] {
        check(&sent(old.clone()), &sent(new.clone()), &as_sent.replace("{}", body));
        check(&received(old.clone()), &received(new.clone()), &as_received.replace("{}", answer));
    }
    let hidden = object(json!({ "p": { "readOnly": true } }), json!([]));
    assert_eq!(lines(&sent(none.clone()), &sent(hidden.clone())), [""; 0]);
    check(&received(none), &received(hidden), &format!("compatible: {answer}, property `p`: it is new"));
}

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

#[test]
fn a_default_is_what_a_call_without_it_means() {
    let of = |default: Value| query(json!({ "type": "integer", "default": default }));
    let none = query(json!({ "type": "integer" }));
    check(
        &of(json!(1)),
        &of(json!(2)),
        "breaking: GET /a, query parameter `q`: what it is by default was 1 and is 2",
    );
    check(&of(json!(1)), &none, "breaking: GET /a, query parameter `q`: it was 1 by default");
    check(&none, &of(json!(1)), "compatible: GET /a, query parameter `q`: it is 1 by default");
    assert_eq!(lines(&received(json!({ "default": 1 })), &received(json!({ "default": 2 }))), [""; 0]);
}

#[test]
fn operations_are_told_apart_by_url_and_method() {
    let path = |path: &str, name: &str| json!({ "paths": { path: { "get": { "parameters": [{ "in": "path", "name": name, "required": true, "schema": { "type": "string" } }], "responses": {} } } } });
    assert_eq!(lines(&path("/a/{id}/b", "id"), &path("/a/{isbn}/b", "isbn")), [""; 0]);
    let lists = lines(&path("/a/{id}", "id"), &path("/b/{id}", "id"));
    assert_eq!(
        lists,
        ["breaking: GET /a/{id}: the operation is gone", "compatible: GET /b/{id}: the operation is new"]
    );
    let further =
        json!({ "paths": { "/a": { "x-additionalOperations": { "QUERY": { "responses": {} } } } } });
    check(&further, &json!({ "paths": { "/a": {} } }), "breaking: QUERY /a: the operation is gone");
    let of = |operation: Value| get(operation);
    check(
        &of(json!({ "operationId": "a", "responses": {} })),
        &of(json!({ "operationId": "b", "responses": {} })),
        "compatible: GET /a: its operationId was `a` and is `b`, which generated clients call it by",
    );
    check(
        &of(json!({ "responses": {} })),
        &of(json!({ "deprecated": true, "responses": {} })),
        "compatible: GET /a: it is deprecated",
    );
}

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

#[test]
fn a_webhook_goes_the_other_way() {
    let of = |schema: Value| json!({ "webhooks": { "paid": { "post": { "requestBody": { "content": { "application/json": { "schema": schema } } }, "responses": {} } } } });
    let (one, two) = (of(json!({ "minimum": 1 })), of(json!({ "minimum": 2 })));
    let place = "webhook POST paid, body, application/json";
    check(&one, &two, &format!("compatible: {place}: the least value was 1 and is 2"));
    check(&two, &one, &format!("breaking: {place}: the least value was 2 and is 1"));
    check(&one, &json!({}), "breaking: webhook POST paid: the webhook is gone");
}

#[test]
fn what_holds_itself_ends_and_is_told_once() {
    let tree = |minimum: u8, wrapped: bool| {
        let own = json!({ "$ref": "#/components/schemas/Tree" });
        let own = if wrapped { json!({ "allOf": [own], "description": "x" }) } else { own };
        let schema = json!({ "type": "object", "properties": { "name": { "type": "string", "minLength": minimum },
            "left": own, "right": { "anyOf": [own, { "type": "null" }] }, "all": { "type": "array", "items": own },
            "either": { "oneOf": [own, { "type": "string" }, { "type": "array", "items": own }] } } });
        let mut document = sent(json!({ "$ref": "#/components/schemas/Tree" }));
        document["components"] = json!({ "schemas": { "Tree": schema } });
        document
    };
    for (old, new) in
        [(tree(1, false), tree(2, false)), (tree(1, true), tree(2, false)), (tree(1, true), tree(2, true))]
    {
        let lines = lines(&old, &new);
        let name =
            "breaking: POST /a, body, application/json, property `name`: the least length was 1 and is 2";
        assert!(lines.iter().any(|line| line == name), "{lines:#?}");
        assert!(lines.len() < 12, "{lines:#?}");
    }
    let own = |name: &str| {
        let mut document = sent(json!({ "$ref": format!("#/components/schemas/{name}") }));
        document["components"] = json!({ "schemas": { "A": { "allOf": [{ "$ref": "#/components/schemas/A" }] },
            "B": { "$ref": "#/components/schemas/C" }, "C": { "$ref": "#/components/schemas/B" }, } });
        document
    };
    for name in ["A", "B", "D"] {
        assert_eq!(lines(&own(name), &own(name)), [""; 0]);
    }
}

#[test]
fn a_document_of_any_shape_is_compared() {
    let shapes = [
        json!(null),
        json!([]),
        json!({ "paths": [] }),
        json!({ "paths": { "/a": 1, "/{": { "get": 2, "post": { "parameters": 3, "responses": [], "requestBody": "x" } } } }),
        sent(
            json!({ "type": 3, "enum": 1, "properties": [], "anyOf": 2, "oneOf": [], "allOf": "x", "required": [1], "items": null, "$ref": 3 }),
        ),
    ];
    for old in &shapes {
        for new in &shapes {
            let _ = compare(old, new);
        }
        assert_eq!(lines(old, old), [""; 0]);
    }
}

#[test]
fn operations_of_one_path_and_method_are_told_apart_by_their_ids() {
    let document = |ids: &[&str]| {
        let others: Vec<_> = ids.iter().map(|id| json!({ "operationId": id, "responses": {} })).collect();
        json!({ "paths": { "/a/{b}": { "get": { "responses": {} }, "x-otherOperations": { "get": others } } } })
    };
    assert!(lines(&document(&["one", "two"]), &document(&["two", "one"])).is_empty());
    check(
        &document(&["one", "two"]),
        &document(&["two"]),
        "breaking: GET /a/{b} (`one`): the operation is gone",
    );
    check(&document(&[]), &document(&["one"]), "compatible: GET /a/{b} (`one`): the operation is new");
}

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
    check(&known, &json!({}), "breaking: WebSocket /a/{b}: the socket is gone");
    check(&json!({}), &known, "compatible: WebSocket /a/{b}: the socket is new");
}
