//! Answers by status.

use serde_json::Value;

use super::content::content;
use super::parameters::parameter;
use super::report::{Direction, Report, members, resolve};

/// Compares the answers of two operations.
pub(super) fn responses(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    let is_there = |operation: &Value, status: &str| {
        operation.get("responses").is_some_and(|answers| answers.get(status).is_some())
    };
    for (status, before) in answers(old) {
        report.within(format!("answer {status}"), |report| match find(new, status) {
            Some(after) => answer(report, before, after, direction),
            None if is_failure(status) && is_there(new, "default") => {
                report.compatible("it is gone, and would be one of the others");
            }
            None => report.breaking("it is gone"),
        });
    }
    for (status, _) in answers(new).filter(|(status, _)| !is_there(old, status)) {
        report.within(format!("answer {status}"), |report| match find(old, status) {
            // A range had it already.
            Some(_) => {}
            None if is_failure(status) || direction == Direction::Sent => report.compatible("it is new"),
            None => report.breaking("it is new: clients do not know that it means success"),
        });
    }
}

fn answers(operation: &Value) -> impl Iterator<Item = (&String, &Value)> {
    members(operation, "responses").filter(|(status, _)| !status.starts_with("x-"))
}

/// The answer of that status, or of its range, such as `2XX`.
fn find<'d>(operation: &'d Value, status: &str) -> Option<&'d Value> {
    let answers = operation.get("responses")?;
    let range = || Some(format!("{}XX", status.chars().next()?));
    answers.get(status).or_else(|| answers.get(range()?))
}

/// `default` is for whatever is not said.
fn is_failure(status: &str) -> bool {
    status.starts_with(['4', '5']) || status == "default"
}

fn answer(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    let (old, new) = (resolve(report.old, old), resolve(report.new, new));
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
    content(report, old, new, direction);
}
