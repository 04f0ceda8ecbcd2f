//! Parameters and headers, by place and name.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::content::{content, is_empty};
use super::operation::{deprecated, required};
use super::operations::Operation;
use super::report::{Direction, Report, is_true, resolve};
use super::schema::schema;

/// Parameters by place and name; those of a path by their number.
type Parameters<'d> = BTreeMap<(&'d str, String), &'d Value>;

/// Compares the parameters of two operations, those of their paths among them.
pub(super) fn parameters(
    report: &mut Report<'_>,
    old: &Operation<'_>,
    new: &Operation<'_>,
    direction: Direction,
) {
    let (before, after) = (all(report.old, old), all(report.new, new));
    for (key, old) in &before {
        report.within(label(old), |report| match after.get(key) {
            Some(new) => parameter(report, old, new, direction),
            None => report.breaking("it is gone: what is sent there no longer counts"),
        });
    }
    for (_, new) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        let is_required = is_true(new, "required") && direction == Direction::Sent;
        report.within(label(new), |report| match is_required {
            true => report.breaking("it is new and required"),
            false => report.compatible("it is new"),
        });
    }
}

fn all<'d>(document: &'d Value, operation: &Operation<'d>) -> Parameters<'d> {
    let lists =
        [operation.item, operation.value].map(|holder| holder.get("parameters").and_then(Value::as_array));
    let mut all = Parameters::new();
    for parameter in lists.into_iter().flatten().flatten().map(|parameter| resolve(document, parameter)) {
        let text = |name: &str| parameter.get(name).and_then(Value::as_str).unwrap_or_default();
        let name = match text("in") {
            "header" => text("name").to_ascii_lowercase(),
            "path" => number(operation.path, text("name")),
            _ => text("name").to_owned(),
        };
        all.insert((text("in"), name), parameter);
    }
    all
}

/// Which of a path's placeholders it is: their names are nobody's business but the document's.
fn number(path: &str, name: &str) -> String {
    let mut placeholders = path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    placeholders
        .position(|(placeholder, _)| placeholder == name)
        .map_or_else(String::new, |at| at.to_string())
}

fn label(parameter: &Value) -> String {
    let text = |name: &str| parameter.get(name).and_then(Value::as_str).unwrap_or_default();
    format!("{} parameter `{}`", text("in"), text("name"))
}

/// Compares two parameters, or two headers.
pub(super) fn parameter(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    required(report, old, new, direction);
    deprecated(report, old, new);
    if has_content(old) != has_content(new) || (!has_content(old) && written(old) != written(new)) {
        return report.breaking("it is written in another way");
    }
    if has_content(old) || has_content(new) {
        content(report, old, new, direction);
    } else {
        schema(report, old.get("schema"), new.get("schema"), direction);
    }
}

/// Whether it is written as a media type says, and not by a style.
fn has_content(parameter: &Value) -> bool {
    !is_empty(parameter)
}

/// How a value is written, with what holds where nothing is said (OpenAPI 3.1 §4.8.12).
fn written(parameter: &Value) -> (Value, Value, bool) {
    let form = matches!(parameter.get("in").and_then(Value::as_str), Some("query" | "cookie"));
    let style =
        parameter.get("style").cloned().unwrap_or_else(|| if form { json!("form") } else { json!("simple") });
    let explode = parameter.get("explode").cloned().unwrap_or_else(|| (style == "form").into());
    (style, explode, is_true(parameter, "allowReserved"))
}
