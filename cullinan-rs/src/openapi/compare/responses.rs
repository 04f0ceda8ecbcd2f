//! Answers by status.

use serde_json::Value;

use super::content::content;
use super::parameters::parameter;
use super::report::{Direction, Report, members, resolve};

/// Compares the answers of two operations. A failure that is not told of is one of `default`.
pub(super) fn responses(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    for (status, before) in answers(old) {
        report.within(format!("answer {status}"), |report| known(report, status, before, new, direction));
    }
    for (status, after) in answers(new).filter(|(status, _)| get(old, status).is_none()) {
        report.within(format!("answer {status}"), |report| added(report, status, old, after, direction));
    }
}

/// What became of an answer that the old document has.
fn known(report: &mut Report<'_>, status: &str, before: &Value, new: &Value, direction: Direction) {
    if let Some(after) = get(new, status).or_else(|| range(new, status)) {
        return answer(report, before, after, direction);
    }
    // Whatever is left of it is compared where that stands.
    let is_of_it = |other: &str| match status {
        "default" => other.ends_with("XX") && is_failure(other),
        _ => range_of(other).is_some_and(|range| range == status),
    };
    if answers(new).any(|(other, _)| is_of_it(&other.to_ascii_uppercase())) {
        return report.compatible("not all of them are left");
    }
    match get(new, "default").filter(|_| is_failure(status)) {
        Some(after) => {
            report.compatible("it is gone, and would be one of the others");
            answer(report, before, after, direction);
        }
        None => report.breaking("it is gone"),
    }
}

/// An answer that the old document does not have by its status.
fn added(report: &mut Report<'_>, status: &str, old: &Value, after: &Value, direction: Direction) {
    // A range had it already.
    if let Some(before) = range(old, status) {
        return answer(report, before, after, direction);
    }
    if !is_failure(status) && !is_asked_for(status) && direction == Direction::Received {
        return report.breaking("it is new: clients do not know that it means success");
    }
    report.compatible("it is new");
    if let Some(before) = get(old, "default").filter(|_| is_failure(status)) {
        answer(report, before, after, direction);
    }
}

/// Whether only who asks for it gets it: a part of a body, or that it has not changed (RFC 9110 §13.1, §14.2).
fn is_asked_for(status: &str) -> bool {
    matches!(status, "206" | "304")
}

fn answers(operation: &Value) -> impl Iterator<Item = (&String, &Value)> {
    members(operation, "responses").filter(|(status, _)| !status.starts_with("x-"))
}

fn get<'d>(operation: &'d Value, status: &str) -> Option<&'d Value> {
    let mut all = answers(operation);
    all.find(|(other, _)| other.eq_ignore_ascii_case(status)).map(|(_, answer)| answer)
}

/// The answer of a status' range.
fn range<'d>(operation: &'d Value, status: &str) -> Option<&'d Value> {
    get(operation, &range_of(status)?)
}

/// `2XX` for `204` (OpenAPI 3.1 §4.8.16).
fn range_of(status: &str) -> Option<String> {
    let mut signs = status.chars();
    let class = signs.next()?;
    signs.all(|sign| sign.is_ascii_digit()).then(|| format!("{class}XX"))
}

/// `default` is for whatever is not said.
fn is_failure(status: &str) -> bool {
    status.starts_with(['4', '5']) || status == "default"
}

fn answer(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    let (old, new) = (resolve(report.old, old), resolve(report.new, new));
    headers(report, old, new, direction);
    content(report, old, new, direction);
}

/// Compares the headers of an answer, or of an upgrade to a socket.
pub(super) fn headers(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    for (name, before) in members(old, "headers") {
        let after = members(new, "headers").find(|(other, _)| other.eq_ignore_ascii_case(name));
        report.within(format!("header `{name}`"), |report| match after {
            Some((_, after)) => {
                let (before, after) = (resolve(report.old, before), resolve(report.new, after));
                parameter(report, before, after, direction);
            }
            None => report.breaking("it is gone"),
        });
    }
    for (name, _) in members(new, "headers") {
        if !members(old, "headers").any(|(other, _)| other.eq_ignore_ascii_case(name)) {
            report.within(format!("header `{name}`"), |report| report.compatible("it is new"));
        }
    }
}
