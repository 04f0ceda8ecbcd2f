//! Which schemas are true of what is read and of what is written, so that the document has one for both.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::components::referred;
use crate::schema::{IS_WRITTEN, Named};

/// What a schema that says how something is written may say otherwise than the one of how it is read: nothing of it tells
/// which values there are.
const WORDS: [&str; 6] = ["default", "deprecated", "description", "examples", "readOnly", "title"];

/// Takes out of the schemas those that are written and have one that is read in their place. Returns the keys of the former,
/// each with that of the latter.
pub(super) fn share(
    schemas: &mut Map<String, Value>,
    named: &BTreeMap<String, Named>,
) -> HashMap<String, String> {
    let mut shared = counterparts(schemas, named);
    // What refers to something that is not shared is not shared either.
    loop {
        let is_true = |written: &String, read: &String| {
            let pair = schemas.get(read).zip(schemas.get(written));
            pair.is_some_and(|(read, written)| covers(read, written, &shared))
        };
        let apart: Vec<_> = shared
            .iter()
            .filter(|(written, read)| !is_true(written, read))
            .map(|(key, _)| key.clone())
            .collect();
        if apart.is_empty() {
            break;
        }
        for key in apart {
            shared.remove(&key);
        }
    }
    schemas.retain(|key, _| !shared.contains_key(key));
    shared
}

/// The schemas of types that are both read and written: the key of the latter, and that of the former.
fn counterparts(schemas: &Map<String, Value>, named: &BTreeMap<String, Named>) -> HashMap<String, String> {
    let read = named.iter().filter(|(key, _)| !key.starts_with(IS_WRITTEN) && schemas.contains_key(*key));
    let by_id: HashMap<_, _> = read.map(|(key, named)| (named.id.as_str(), key.as_str())).collect();
    let counterpart = |key: &String| {
        let read = match named.get(key) {
            Some(named) => by_id.get(named.id.as_str()).copied(),
            // What does not say which type it is has its name alone.
            None => key.strip_prefix(IS_WRITTEN).filter(|read| !named.contains_key(*read)),
        };
        let read = read.filter(|read| schemas.contains_key(*read))?;
        Some((key.clone(), read.to_owned()))
    };
    schemas.keys().filter(|key| key.starts_with(IS_WRITTEN)).filter_map(counterpart).collect()
}

/// Whether whatever is written is what may be read, member for member.
fn covers(read: &Value, written: &Value, shared: &HashMap<String, String>) -> bool {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            let keys = read.keys().chain(written.keys()).filter(|key| !WORDS.contains(&key.as_str()));
            keys.into_iter().all(|key| member(key, read.get(key), written.get(key), shared))
        }
        (Value::Array(read), Value::Array(written)) => {
            let mut pairs = read.iter().zip(written);
            read.len() == written.len() && pairs.all(|(read, written)| covers(read, written, shared))
        }
        _ => read == written,
    }
}

fn member(
    key: &str,
    read: Option<&Value>,
    written: Option<&Value>,
    shared: &HashMap<String, String>,
) -> bool {
    match (key, read, written) {
        // Not a property of that name: these stand in `properties`.
        ("required", read, written) if read.or(written).is_some_and(Value::is_array) => {
            let list = |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
            let written = list(written);
            list(read).iter().all(|name| written.contains(name))
        }
        ("$ref", Some(read), Some(written)) => {
            let key = |value: &Value| value.as_str().and_then(referred);
            key(written).and_then(|written| shared.get(&written).cloned()) == key(read)
        }
        ("properties", Some(Value::Object(read)), Some(Value::Object(written))) => {
            let all = |(name, read): (&String, &Value)| {
                written.get(name).is_some_and(|written| covers(read, written, shared))
            };
            read.len() == written.len() && read.iter().all(all)
        }
        (_, Some(read), Some(written)) => covers(read, written, shared),
        _ => false,
    }
}
