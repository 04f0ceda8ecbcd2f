//! One operation of both documents.

use serde_json::Value;

use super::content::{content, is_empty};
use super::operations::Operation;
use super::parameters::parameters;
use super::report::{Direction, Report, is_true, resolve};
use super::responses::responses;
use super::security;
use super::servers;

/// Compares the operations. `direction` is that of its parameters and its body, its answers go in the other one.
pub(super) fn operation(
    report: &mut Report<'_>,
    old: &Operation<'_>,
    new: &Operation<'_>,
    direction: Direction,
) {
    words(report, old.value, new.value);
    if direction == Direction::Sent {
        servers::of_operations(report, old, new);
        security::requirements(report, old.value, new.value);
    }
    parameters(report, old, new, direction);
    body(report, old.value, new.value, direction);
    responses(report, old.value, new.value, direction.reversed());
}

fn words(report: &mut Report<'_>, old: &Value, new: &Value) {
    let id = |value: &Value| value.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
    let (before, after) = (id(old), id(new));
    if before != after {
        report.compatible(format!(
            "its operationId was `{before}` and is `{after}`, which generated clients call it by"
        ));
    }
    version(report, old, new);
    deprecated(report, old, new);
}

/// The version that a request has to ask for, where the document is not of all versions.
pub(super) fn version(report: &mut Report<'_>, old: &Value, new: &Value) {
    let of = |value: &Value| value.get("x-version").and_then(Value::as_str).unwrap_or("none").to_owned();
    let (before, after) = (of(old), of(new));
    if before != after {
        report.compatible(format!("its version was `{before}` and is `{after}`"));
    }
}

/// Whether it should no longer be used.
pub(super) fn deprecated(report: &mut Report<'_>, old: &Value, new: &Value) {
    match (is_true(old, "deprecated"), is_true(new, "deprecated")) {
        (false, true) => report.compatible("it is deprecated"),
        (true, false) => report.compatible("it is no longer deprecated"),
        _ => {}
    }
}

fn body(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    let (before, after) = (old.get("requestBody"), new.get("requestBody"));
    let before = before.map(|body| resolve(report.old, body)).filter(|body| !is_empty(body));
    let after = after.map(|body| resolve(report.new, body)).filter(|body| !is_empty(body));
    report.within("body", |report| match (before, after) {
        (None, None) => {}
        (Some(_), None) => report.breaking("it is gone"),
        (None, Some(body)) if is_true(body, "required") && direction == Direction::Sent => {
            report.breaking("it is new and required");
        }
        (None, Some(_)) => report.compatible("it is new"),
        (Some(old), Some(new)) => {
            required(report, old, new, direction);
            content(report, old, new, direction);
        }
    });
}

/// Whether it has to be there.
pub(super) fn required(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    let sent = direction == Direction::Sent;
    match (is_true(old, "required"), is_true(new, "required")) {
        (false, true) if sent => report.breaking("it was optional and is required"),
        (true, false) if !sent => report.breaking("it was always there and is optional"),
        (false, true) => report.compatible("it is always there"),
        (true, false) => report.compatible("it was required and is optional"),
        _ => {}
    }
}
