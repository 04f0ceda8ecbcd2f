//! WebSocket routes, where the documents of this framework have them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::operation::{deprecated, version};
use super::operations::{Operation, shape};
use super::parameters::parameters;
use super::report::{Direction, Report, members};
use super::responses::headers;
use super::schema::schema;
use super::security;
use super::servers;

/// Compares the sockets of two documents.
pub(super) fn sockets(report: &mut Report<'_>) {
    let [before, after] = [report.old, report.new].map(all);
    for (key, old) in &before {
        report.within(label(old), |report| match after.get(key) {
            Some(new) => socket(report, old, new),
            None => report.breaking("the socket is gone"),
        });
    }
    for (_, new) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        report.within(label(new), |report| report.compatible("the socket is new"));
    }
}

/// By their paths without the names of placeholders.
fn all(document: &Value) -> BTreeMap<String, Operation<'_>> {
    let sockets = members(document, "x-websockets");
    sockets
        .map(|(path, value)| {
            (shape(path), Operation { path, method: "WebSocket".to_owned(), id: None, item: value, value })
        })
        .collect()
}

fn label(socket: &Operation<'_>) -> String {
    format!("{} {}", socket.method, socket.path)
}

fn socket(report: &mut Report<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    version(report, old.value, new.value);
    deprecated(report, old.value, new.value);
    servers::of_operations(report, old, new);
    security::requirements(report, old.value, new.value);
    parameters(report, old, new, Direction::Sent);
    headers(report, old.value, new.value, Direction::Received);
    protocols(report, old.value, new.value);
    for (name, direction) in [("receives", Direction::Sent), ("sends", Direction::Received)] {
        let [before, after] = [old, new].map(|socket| socket.value.get(name)?.get("schema"));
        report.within(format!("what it {name}"), |report| schema(report, before, after, direction));
    }
}

/// A client asks for one that it speaks. Where none is named, none is chosen.
fn protocols(report: &mut Report<'_>, old: &Value, new: &Value) {
    let names = |socket: &'_ Value| -> Vec<String> {
        let list = socket.get("protocols").and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (before, after) = (names(old), names(new));
    for gone in before.iter().filter(|name| !after.contains(name)) {
        report.breaking(format!("the protocol `{gone}` is gone"));
    }
    for added in after.iter().filter(|name| !before.contains(name)) {
        report.compatible(format!("the protocol `{added}` is new"));
    }
}
