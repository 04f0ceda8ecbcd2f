//! Keywords that 3.0 writes otherwise.

use serde_json::{Map, Value, json};

/// Writes them as 3.0 does.
pub(super) fn rewrite(members: &mut Map<String, Value>) {
    if let Some(value) = members.remove("const") {
        also(members, "enum", json!([value]));
    }
    if members.get("enum").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        members.remove("enum");
        also(members, "not", json!({}));
    }
    exclusive(members, "exclusiveMinimum", "minimum", |bound, exclusive| bound > exclusive);
    exclusive(members, "exclusiveMaximum", "maximum", |bound, exclusive| bound < exclusive);
    if let Some(Value::Array(examples)) = members.remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        members.entry("example").or_insert(first);
    }
    if members.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        members.remove("required");
    }
    content(members);
    tuple(members);
    patterns(members);
}

/// Writes a keyword; beside another value of it, into `allOf`.
pub(super) fn also(members: &mut Map<String, Value>, keyword: &str, value: Value) {
    if keyword == "allOf" {
        let all = members.entry("allOf").or_insert_with(|| json!([]));
        if let (Value::Array(all), Value::Array(further)) = (all, value) {
            all.extend(further);
        }
    } else if members.contains_key(keyword) {
        also(members, "allOf", json!([{ keyword: value }]));
    } else {
        members.insert(keyword.to_owned(), value);
    }
}

/// A bound that is excluded is a bound, and a word that it is. `is_closer` tells whether the other one makes it needless.
fn exclusive(members: &mut Map<String, Value>, from: &str, to: &str, is_closer: fn(f64, f64) -> bool) {
    let Some(excluded) = members.get(from).filter(|value| value.is_number()).cloned() else { return };
    members.remove(from);
    let bound = members.get(to).and_then(Value::as_f64).zip(excluded.as_f64());
    if !bound.is_some_and(|(bound, excluded)| is_closer(bound, excluded)) {
        members.insert(to.to_owned(), excluded);
        members.insert(from.to_owned(), true.into());
    }
}

/// Bytes are a text of a format.
fn content(members: &mut Map<String, Value>) {
    let encoding = members.remove("contentEncoding");
    let is_base64 = encoding.as_ref().is_some_and(|name| name == "base64");
    let is_bytes = members.remove("contentMediaType").is_some_and(|name| name != "application/json");
    members.remove("contentSchema");
    if is_base64 || (is_bytes && encoding.is_none()) {
        members.entry("type").or_insert_with(|| "string".into());
        members.entry("format").or_insert_with(|| if is_base64 { "byte".into() } else { "binary".into() });
    }
}

/// A tuple is a list of as many of any of its types.
fn tuple(members: &mut Map<String, Value>) {
    let Some(Value::Array(places)) = members.remove("prefixItems") else { return };
    let (count, rest) = (places.len(), members.remove("items"));
    let mut choices: Vec<Value> = Vec::new();
    for place in places {
        if !choices.contains(&place) {
            choices.push(place);
        }
    }
    match rest {
        Some(Value::Bool(false)) => drop(members.entry("maxItems").or_insert_with(|| count.into())),
        Some(rest) if !rest.is_boolean() => choices.push(rest),
        // Whatever is behind may be anything, unless there is nothing behind.
        _ if members.get("maxItems").and_then(Value::as_u64).is_some_and(|most| most <= count as u64) => {}
        _ => choices.clear(),
    }
    let items = match &*choices {
        [] => json!({}),
        [only] => only.clone(),
        several => json!({ "anyOf": several }),
    };
    members.insert("items".into(), items);
}

/// Properties by pattern are properties of any name.
fn patterns(members: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = members.remove("patternProperties") else { return };
    let mut choices: Vec<_> = patterns.into_iter().map(|(_, schema)| schema).collect();
    match members.get("additionalProperties") {
        Some(Value::Bool(false)) => {}
        Some(Value::Object(others)) => choices.push(others.clone().into()),
        _ => return,
    }
    let any = if let [only] = &*choices { only.clone() } else { json!({ "anyOf": choices }) };
    members.insert("additionalProperties".into(), any);
}
