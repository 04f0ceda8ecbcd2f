//! Two documents: which operations are gone, which are there now, and what became of the others.

use std::collections::BTreeMap;

use serde_json::Value;

use super::change::Change;
use super::operation::operation;
use super::report::{Direction, Report, members};
use super::security;
use super::sockets::sockets;

/// The members of a path item that are operations (OpenAPI 3.1 §4.8.9).
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/// Where operations are that a path item has no member for.
const FURTHER: [&str; 2] = ["x-additionalOperations", "additionalOperations"];
/// Where those are whose path and method are another one's: lists, by method.
const OTHERS: &str = "x-otherOperations";

/// What changed from an old document to a new one, each of OpenAPI 3.0 or 3.1, in the order of the old one's operations.
///
/// Texts for readers, tags and names of schemas do not count; what cannot be told is taken to break clients. A part of
/// a document that is malformed is taken as if it was not there.
///
/// ```
/// use cullinan::openapi::compare;
/// use cullinan::serde_json::json;
///
/// let document = |parameters| json!({
///     "paths": { "/books": { "get": { "parameters": parameters, "responses": {} } } }
/// });
/// let page = json!([{ "name": "page", "in": "query", "required": true, "schema": { "type": "integer" } }]);
/// let changes = compare(&document(json!([])), &document(page));
/// assert!(changes[0].is_breaking());
/// assert_eq!(changes[0].place(), "GET /books, query parameter `page`");
/// ```
#[must_use]
pub fn compare(old: &Value, new: &Value) -> Vec<Change> {
    let mut report = Report::new(old, new);
    security::schemes(&mut report);
    let [before, after] = [old, new].map(|document| operations(document, "paths"));
    each(&mut report, &before, &after, "the operation", Direction::Sent);
    let [before, after] = [old, new].map(|document| operations(document, "webhooks"));
    // What an application sends its clients receive, and the other way round.
    each(&mut report, &before, &after, "the webhook", Direction::Received);
    sockets(&mut report);
    report.changes
}

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
type Operations<'d> = BTreeMap<(String, String, Option<&'d str>), Operation<'d>>;

fn operations<'d>(document: &'d Value, kind: &str) -> Operations<'d> {
    let mut all = BTreeMap::new();
    for (path, item) in members(document, kind).filter(|(path, _)| !path.starts_with("x-")) {
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

fn each(
    report: &mut Report<'_>,
    before: &Operations<'_>,
    after: &Operations<'_>,
    what: &str,
    direction: Direction,
) {
    for (key, old) in before {
        report.within(label(old, direction), |report| match after.get(key) {
            Some(new) => operation(report, old, new, direction),
            None => report.breaking(format!("{what} is gone")),
        });
    }
    for (_, new) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        report.within(label(new, direction), |report| report.compatible(format!("{what} is new")));
    }
}

fn label(operation: &Operation<'_>, direction: Direction) -> String {
    let Operation { path, method, id, .. } = operation;
    let id = id.map_or_else(String::new, |id| format!(" (`{id}`)"));
    match direction {
        Direction::Sent => format!("{method} {path}{id}"),
        Direction::Received => format!("webhook {method} {path}"),
    }
}
