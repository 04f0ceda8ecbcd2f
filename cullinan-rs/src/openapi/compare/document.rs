//! Two documents: which operations are gone, which are there now, and what became of the others.

use std::borrow::Cow;

use serde_json::Value;

use super::super::older::older;
use super::change::Change;
use super::operation::operation;
use super::operations::{Operation, Operations, operations};
use super::report::{Direction, Report, resolve};
use super::security;
use super::servers;
use super::sockets::sockets;

/// What changed from an old document to a new one, each of OpenAPI 3.0 or 3.1, in the order of the old one's operations.
///
/// A document of 3.1 is taken as 3.0 has it where the other one is of 3.0, which can say less. Texts for readers, tags
/// and names of schemas do not count; what cannot be told is taken to break clients. A part of a document that is
/// malformed is taken as if it was not there.
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
    let (before, after) = (in_words_of(new, old), in_words_of(old, new));
    let (old, new) = (&*before, &*after);
    let mut report = Report::new(old, new);
    servers::of_documents(&mut report);
    security::schemes(&mut report);
    let [before, after] = [old, new].map(|document| operations(document, "paths"));
    each(&mut report, &before, &after, "the operation", Direction::Sent);
    let [before, after] = [old, new].map(|document| operations(document, "webhooks"));
    // What an application sends its clients receive, and the other way round.
    each(&mut report, &before, &after, "the webhook", Direction::Received);
    sockets(&mut report);
    report.changes
}

/// A document, as 3.0 has it if the other one is of 3.0.
fn in_words_of<'d>(other: &Value, document: &'d Value) -> Cow<'d, Value> {
    let is_older = |document: &Value| {
        document.get("openapi").and_then(Value::as_str).is_some_and(|version| version.starts_with("3.0"))
    };
    if !is_older(other) || is_older(document) {
        return Cow::Borrowed(document);
    }
    let mut whole = document.clone();
    // 3.0 knows no place for what they refer to.
    for item in whole.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        *item.1 = resolve(document, item.1).clone();
    }
    Cow::Owned(older(&whole))
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
