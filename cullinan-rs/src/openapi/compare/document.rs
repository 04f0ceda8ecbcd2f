//! Two documents: which operations are gone, which are there now, and what became of the others.

use std::collections::BTreeMap;

use serde_json::Value;

use super::change::Change;
use super::operation::operation;
use super::report::{Direction, Report, members};
use super::security;

/// The members of a path item that are operations (OpenAPI 3.1 §4.8.9).
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const FURTHER: [&str; 2] = ["x-additionalOperations", "additionalOperations"];

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
    report.changes
}

/// An operation and where it is.
pub(super) struct Operation<'d> {
    pub(super) path: &'d str,
    method: String,
    pub(super) item: &'d Value,
    pub(super) value: &'d Value,
}

/// All operations by what tells them apart: names of placeholders do not.
type Operations<'d> = BTreeMap<(String, String), Operation<'d>>;

fn operations<'d>(document: &'d Value, kind: &str) -> Operations<'d> {
    let mut all = BTreeMap::new();
    for (path, item) in members(document, kind).filter(|(path, _)| !path.starts_with("x-")) {
        let mut add = |method: &str, value| {
            let method = method.to_ascii_uppercase();
            all.insert((shape(path), method.clone()), Operation { path, method, item, value });
        };
        for method in METHODS {
            item.get(method).into_iter().for_each(|value| add(method, value));
        }
        FURTHER.iter().flat_map(|name| members(item, name)).for_each(|(method, value)| add(method, value));
    }
    all
}

/// A path without the names of its placeholders.
fn shape(path: &str) -> String {
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
    match direction {
        Direction::Sent => format!("{} {}", operation.method, operation.path),
        Direction::Received => format!("webhook {} {}", operation.method, operation.path),
    }
}
