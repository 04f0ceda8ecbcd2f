//! Where operations are: a server that is gone takes them with it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::operations::Operation;
use super::report::{Report, members};

/// Servers by their urls.
type Servers = BTreeMap<String, Value>;

/// The servers of both documents. A document without any says nothing of where it is, so that to say it breaks nobody.
pub(super) fn of_documents(report: &mut Report<'_>) {
    let (before, after) = (listed(report.old), listed(report.new));
    compare(report, &before.unwrap_or_default(), &after.unwrap_or_default());
}

/// The servers of both operations, if one has its own or its path's: the others are those of their documents.
pub(super) fn of_operations(report: &mut Report<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    let own = |operation: &Operation<'_>| listed(operation.value).or_else(|| listed(operation.item));
    let (before, after) = (own(old), own(new));
    if before.is_some() || after.is_some() {
        let before = before.or_else(|| listed(report.old)).unwrap_or_else(any);
        let after = after.or_else(|| listed(report.new)).unwrap_or_else(any);
        compare(report, &before, &after);
    }
}

/// What stands where none is listed (OpenAPI 3.1 §4.8.1).
fn any() -> Servers {
    Servers::from([(String::new(), json!({}))])
}

/// An empty list is none.
fn listed(holder: &Value) -> Option<Servers> {
    let list = holder.get("servers").and_then(Value::as_array).filter(|list| !list.is_empty())?;
    let url = |server: &Value| server.get("url").and_then(Value::as_str).unwrap_or_default().to_owned();
    Some(list.iter().map(|server| (url(server).trim_end_matches('/').to_owned(), server.clone())).collect())
}

fn compare(report: &mut Report<'_>, old: &Servers, new: &Servers) {
    for (url, before) in old {
        report.within(label(url), |report| match new.get(url) {
            Some(after) => variables(report, before, after),
            None => report.breaking("it is gone"),
        });
    }
    for url in new.keys().filter(|url| !old.contains_key(*url)) {
        report.within(label(url), |report| report.compatible("it is new"));
    }
}

fn label(url: &str) -> String {
    format!("server `{}`", if url.is_empty() { "/" } else { url })
}

/// What stands for the variables of one url.
fn variables(report: &mut Report<'_>, old: &Value, new: &Value) {
    for (name, before) in members(old, "variables") {
        let Some(after) = new.get("variables").and_then(|all| all.get(name)) else { continue };
        let default = |variable: &Value| variable.get("default").cloned().unwrap_or_default();
        let values = |variable: &Value| variable.get("enum").and_then(Value::as_array).cloned();
        report.within(format!("variable `{name}`"), |report| {
            if default(before) != default(after) {
                let what = format!("it was {} by default and is {}", default(before), default(after));
                report.breaking(what);
            }
            match (values(before), values(after)) {
                (None, Some(_)) => report.breaking("it can only be one of a few values"),
                (Some(_), None) => report.compatible("it can be anything"),
                (Some(before), Some(after)) => {
                    for gone in before.iter().filter(|value| !after.contains(value)) {
                        report.breaking(format!("it can no longer be {gone}"));
                    }
                }
                (None, None) => {}
            }
        });
    }
}
