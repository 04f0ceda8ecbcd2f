//! Schemas that hold themselves.

use serde_json::{Value, json};

use super::pairs::{lines, sent};

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
fn every_place_of_a_change_is_told() {
    let body = |minimum: u8, by_name: bool| {
        let schema = json!({ "type": "array", "minItems": minimum, "items": { "type": "string" } });
        let own = if by_name { json!({ "$ref": "#/components/schemas/List" }) } else { schema.clone() };
        let inner = json!({ "type": "object", "properties": { "d": own } });
        let properties = json!({ "a": own, "b": own, "c": inner });
        let mut document = sent(json!({ "type": "object", "properties": properties }));
        document["components"] = json!({ "schemas": { "List": schema } });
        document
    };
    let of = |property: &str, what: &str| {
        format!("breaking: POST /a, body, application/json, property {property}: {what}")
    };
    let length = "the least number of items was 1 and is 2";
    for (old, new) in [(false, false), (true, true), (false, true)] {
        let again = if old || new { "it changed as property `a` did" } else { length };
        assert_eq!(
            lines(&body(1, old), &body(2, new)),
            [of("`a`", length), of("`b`", again), of("`c`, property `d`", again),]
        );
    }
}

#[test]
fn schemas_that_hold_each_other_in_every_way_are_compared_in_time() {
    let document = |minimum: u8, shape: fn(&[Value]) -> Value| {
        let names = || (0..10).map(|number| json!({ "$ref": format!("#/components/schemas/S{number}") }));
        let schema = |number: usize| {
            let mut schema = shape(&names().collect::<Vec<_>>());
            schema["properties"]["own"] = json!({ "minLength": usize::from(minimum) + number });
            (format!("S{number}"), schema)
        };
        let schemas: serde_json::Map<_, _> = (0..10).map(schema).collect();
        let mut document = sent(json!({ "$ref": "#/components/schemas/S0" }));
        document["components"] = json!({ "schemas": schemas });
        document
    };
    let properties = |all: &[Value]| {
        let named = all.iter().enumerate().map(|(number, name)| (format!("p{number}"), name.clone()));
        json!({ "properties": named.collect::<serde_json::Map<_, _>>() })
    };
    let alternatives = |all: &[Value]| json!({ "properties": { "x": { "anyOf": all } } });
    let lists = |all: &[Value]| json!({ "anyOf": all.iter().map(|name| json!({ "items": name })).collect::<Vec<_>>() });
    let both = |all: &[Value]| json!({ "allOf": [{ "anyOf": all }, { "oneOf": all }] });
    let twice =
        |all: &[Value]| json!({ "allOf": [all[1], all[2], { "properties": { "x": { "allOf": all } } }] });
    let shapes: [fn(&[Value]) -> Value; 5] = [properties, alternatives, lists, both, twice];
    for shape in shapes {
        assert_eq!(lines(&document(1, shape), &document(1, shape)), [""; 0]);
        let changes = lines(&document(1, shape), &document(2, shape));
        assert!(changes.iter().any(|line| line.starts_with("breaking")), "{changes:#?}");
        assert!(changes.len() < 1000, "{}", changes.len());
    }
    let changes = lines(&document(1, properties), &document(2, properties));
    let place = "breaking: POST /a, body, application/json";
    assert_eq!(changes[0], format!("{place}, property `own`: the least length was 1 and is 2"));
    assert_eq!(
        changes[1],
        format!("{place}, property `p1`, property `own`: the least length was 2 and is 3")
    );
}

#[test]
fn many_schemas_that_lead_to_each_other_are_compared_as_a_whole() {
    let document = |length: u32| {
        let name = |number: usize| json!({ "$ref": format!("#/components/schemas/S{}", number % 300) });
        let schema = |number: usize| {
            let properties =
                json!({ "next": name(number + 1), "other": name(number + 7), "x": { "maxLength": length } });
            (format!("S{number}"), json!({ "type": "object", "properties": properties }))
        };
        let mut document = sent(name(0));
        document["components"] =
            json!({ "schemas": (0..300).map(schema).collect::<serde_json::Map<_, _>>() });
        document
    };
    let changes = lines(&document(1), &document(2));
    let is_told = |line: &&String| line.ends_with("property `x`: the greatest length was 1 and is 2");
    assert_eq!(changes.iter().filter(is_told).count(), 300);
    assert!(changes.iter().all(|line| line.starts_with("compatible")), "{changes:#?}");
}

#[test]
fn a_long_chain_of_schemas_is_not_followed_for_ever() {
    let chain = |minimum: u8, link: fn(Value) -> Value| {
        let schema = |number: usize| {
            let next = json!({ "$ref": format!("#/components/schemas/S{}", number + 1) });
            (format!("S{number}"), link(next))
        };
        let mut schemas: serde_json::Map<_, _> = (0..3000).map(schema).collect();
        schemas.insert("S3000".into(), json!({ "minLength": minimum }));
        let mut document = sent(json!({ "$ref": "#/components/schemas/S0" }));
        document["components"] = json!({ "schemas": schemas });
        document
    };
    let links: [fn(Value) -> Value; 4] = [
        |next| next,
        |next| json!({ "items": next }),
        |next| json!({ "allOf": [next, next] }),
        |next| json!({ "anyOf": [{ "properties": { "a": next } }, { "properties": { "b": next } }] }),
    ];
    for link in links {
        assert_eq!(lines(&chain(1, link), &chain(1, link)), [""; 0]);
        let changes = lines(&chain(1, link), &chain(2, link));
        assert!(changes.iter().any(|line| line.starts_with("breaking")), "{changes:#?}");
    }
}
