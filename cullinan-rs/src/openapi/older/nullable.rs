//! `null`: a type of its own in 3.1, a property of other types in 3.0.
//!
//! Beside `allOf` with a reference `nullable` has no `type`, which OpenAPI 3.0.3 would have to be read generously for. It
//! is how every generator expects it.

use serde_json::{Map, Value, json};

use super::keywords;

/// Says `nullable` in place of the type `null`, and one type at a time.
pub(super) fn settle(members: &mut Map<String, Value>) {
    settle_type(members);
    for keyword in ["anyOf", "oneOf"] {
        settle_choices(members, keyword);
    }
}

fn settle_type(members: &mut Map<String, Value>) {
    let types = match members.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(only)) if only == "null" => vec!["null".into()],
        _ => return,
    };
    let others: Vec<_> = types.iter().filter(|name| *name != "null").cloned().collect();
    let has_null = others.len() < types.len();
    members.remove("type");
    match &*others {
        [] if has_null => drop(members.insert("enum".into(), json!([null]))),
        [] => {}
        [only] => drop(members.insert("type".into(), only.clone())),
        several => {
            let choices: Vec<_> = several.iter().map(of_type).collect();
            keywords::also(members, "anyOf", choices.into());
        }
    }
    if has_null && !others.is_empty() {
        members.insert("nullable".into(), true.into());
    }
}

fn of_type(name: &Value) -> Value {
    if name == "array" { json!({ "type": name, "items": {} }) } else { json!({ "type": name }) }
}

/// Takes `null` off the choices; what is alone then stands for itself.
fn settle_choices(members: &mut Map<String, Value>, keyword: &str) {
    let Some(Value::Array(choices)) = members.get_mut(keyword) else { return };
    let count = choices.len();
    choices.retain(|choice| !is_null(choice));
    if choices.len() == count || choices.is_empty() {
        return;
    }
    if let [only] = choices.as_slice() {
        let only = only.clone();
        members.remove(keyword);
        join(members, only);
    }
    members.insert("nullable".into(), true.into());
}

/// What is left of the type `null` once it is converted.
fn is_null(choice: &Value) -> bool {
    choice.get("enum") == Some(&json!([null])) && choice.get("type").is_none()
}

/// Makes the only choice a part of the schema.
fn join(members: &mut Map<String, Value>, only: Value) {
    match only {
        Value::Object(own)
            if !own.contains_key("$ref") && own.keys().all(|name| !members.contains_key(name)) =>
        {
            members.extend(own);
        }
        only => keywords::also(members, "allOf", json!([only])),
    }
}
