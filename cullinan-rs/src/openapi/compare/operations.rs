//! The operations of a document.

use std::collections::BTreeMap;

use serde_json::Value;

use super::report::{members, resolve};

/// The members of a path item that are operations (OpenAPI 3.1 §4.8.9).
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/// Where operations are that a path item has no member for.
const FURTHER: [&str; 2] = ["x-additionalOperations", "additionalOperations"];
/// Where those are whose path and method are another one's: lists, by method.
const OTHERS: &str = "x-otherOperations";

/// An operation and where it is.
pub(super) struct Operation<'d> {
    pub(super) path: &'d str,
    pub(super) method: String,
    /// What tells it from others of its path and method.
    pub(super) id: Option<&'d str>,
    pub(super) item: &'d Value,
    pub(super) value: &'d Value,
}

/// All operations by what tells them apart: names of placeholders do not.
pub(super) type Operations<'d> = BTreeMap<(String, String, Option<&'d str>), Operation<'d>>;

pub(super) fn operations<'d>(document: &'d Value, kind: &str) -> Operations<'d> {
    let mut all = BTreeMap::new();
    for (path, item) in members(document, kind).filter(|(path, _)| !path.starts_with("x-")) {
        let item = resolve(document, item);
        let mut add = |method: &str, id, value| {
            let method = method.to_ascii_uppercase();
            all.insert((shape(path), method.clone(), id), Operation { path, method, id, item, value });
        };
        for method in METHODS {
            item.get(method).into_iter().for_each(|value| add(method, None, value));
        }
        let further = FURTHER.iter().flat_map(|name| members(item, name));
        further.for_each(|(method, value)| add(method, None, value));
        for (method, list) in members(item, OTHERS) {
            for value in list.as_array().into_iter().flatten() {
                add(
                    method,
                    Some(value.get("operationId").and_then(Value::as_str).unwrap_or_default()),
                    value,
                );
            }
        }
    }
    all
}

/// A path without the names of its placeholders.
pub(super) fn shape(path: &str) -> String {
    let segments = path.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, behind)) if index > 0 => format!("{{}}{behind}"),
        _ => part.to_owned(),
    });
    segments.collect()
}
