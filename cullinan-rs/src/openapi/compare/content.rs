//! Bodies by media type.

use std::collections::BTreeSet;

use serde_json::Value;

use super::report::{Direction, Report, Shift, members};
use super::schema::schema;

/// Whether there is no body at all.
pub(super) fn is_empty(holder: &Value) -> bool {
    members(holder, "content").next().is_none()
}

/// Compares what two bodies can be, by media type.
pub(super) fn content(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    for (name, before) in members(old, "content") {
        report.within(name, |report| match media_type(new, name) {
            Some(after) => {
                if let (Some(before), Some(after)) = (before.get("schema"), after.get("schema")) {
                    schema(report, before, after, direction);
                }
                encodings(report, before, after, direction);
            }
            None => report.breaking("the media type is gone"),
        });
    }
    for (name, _) in members(new, "content").filter(|(name, _)| media_type(old, name).is_none()) {
        report.within(name, |report| report.compatible("the media type is new"));
    }
}

/// The media type of that name, whatever its case, or any of its range.
fn media_type<'d>(holder: &'d Value, name: &str) -> Option<&'d Value> {
    let find =
        |wanted: &str| members(holder, "content").find(|(other, _)| other.eq_ignore_ascii_case(wanted));
    let range = || format!("{}/*", name.split('/').next().unwrap_or_default());
    find(name).or_else(|| find(&range())).or_else(|| find("*/*")).map(|(_, value)| value)
}

/// How the properties of a form are sent.
fn encodings(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    let names: BTreeSet<_> =
        members(old, "encoding").chain(members(new, "encoding")).map(|(name, _)| name).collect();
    for name in names {
        let [before, after] = [old, new].map(|holder| holder.get("encoding").and_then(|all| all.get(name)));
        report.within(format!("property `{name}`"), |report| encoding(report, before, after, direction));
    }
}

fn encoding(report: &mut Report<'_>, old: Option<&Value>, new: Option<&Value>, direction: Direction) {
    let [before, after] = [old, new].map(types);
    if before != after {
        let any = |types: &BTreeSet<&str>| types.contains("*/*");
        let shift = match (after.is_subset(&before) || any(&before), before.is_subset(&after) || any(&after))
        {
            (true, _) => Shift::Narrower,
            (_, true) => Shift::Wider,
            _ => Shift::Other,
        };
        let what = format!("its media types were {} and are {}", say(&before), say(&after));
        report.shift(direction, shift, what);
    }
    let written = |encoding: Option<&Value>| ["style", "explode"].map(|name| encoding?.get(name).cloned());
    if written(old) != written(new) {
        report.breaking("it is written in another way");
    }
}

fn types(encoding: Option<&Value>) -> BTreeSet<&str> {
    let text =
        encoding.and_then(|encoding| encoding.get("contentType")).and_then(Value::as_str).unwrap_or("*/*");
    text.split(',').map(str::trim).collect()
}

fn say(types: &BTreeSet<&str>) -> String {
    types.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
