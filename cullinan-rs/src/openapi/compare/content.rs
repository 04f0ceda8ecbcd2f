//! Bodies by media type.

use std::collections::BTreeSet;

use serde_json::Value;

use super::media::{Range, Ranges};
use super::report::{Direction, Report, members};
use super::schema::schema;

/// Whether there is no body at all.
pub(super) fn is_empty(holder: &Value) -> bool {
    members(holder, "content").next().is_none()
}

/// Compares what two bodies can be, by media type. What is sent must still be taken: a range takes all of its types.
/// What is received must be one of those that were told.
pub(super) fn content(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    for (name, before) in members(old, "content") {
        report.within(name, |report| known(report, &Range::of(name), before, new, direction));
    }
    for (name, after) in members(new, "content") {
        let range = Range::of(name);
        if like(old, &range).is_some() {
            continue;
        }
        report.within(name, |report| match wider(old, &range) {
            Some((_, before)) => media_type(report, before, after, direction),
            None if direction == Direction::Received && is_in_place(&range, old, new) => {}
            None => report.compatible("the media type is new"),
        });
    }
}

/// Whether it is there instead of one of its types, which has been told.
fn is_in_place(range: &Range, old: &Value, new: &Value) -> bool {
    let mut before = members(old, "content").map(|(name, _)| Range::of(name));
    before.any(|other| range.takes(&other) && like(new, &other).is_none())
}

/// What became of a media type that the old document has.
fn known(report: &mut Report<'_>, range: &Range, before: &Value, new: &Value, direction: Direction) {
    if let Some(after) = like(new, range) {
        return media_type(report, before, after, direction);
    }
    let is_some_left = || members(new, "content").any(|(name, _)| range.takes(&Range::of(name)));
    match (direction, wider(new, range)) {
        (Direction::Sent, Some((_, after))) => media_type(report, before, after, direction),
        (Direction::Received, Some((name, _))) => report.breaking(format!("it may be any of `{name}`")),
        (Direction::Received, None) if is_some_left() => report.compatible("not all of it is left"),
        (Direction::Sent, None) if is_some_left() => report.breaking("not all of it is left"),
        (_, None) => report.breaking("the media type is gone"),
    }
}

fn media_type(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    schema(report, old.get("schema"), new.get("schema"), direction);
    encodings(report, old, new, direction);
}

/// The same media type or range, in whatever way it is written.
fn like<'d>(holder: &'d Value, range: &Range) -> Option<&'d Value> {
    members(holder, "content").find(|(name, _)| Range::of(name) == *range).map(|(_, value)| value)
}

/// The closest range around it.
fn wider<'d>(holder: &'d Value, range: &Range) -> Option<(&'d String, &'d Value)> {
    let around = members(holder, "content").map(|(name, value)| (Range::of(name), name, value));
    let around = around.filter(|(other, ..)| other.takes(range) && other != range);
    let closest = around.reduce(|one, two| if one.0.takes(&two.0) { two } else { one });
    closest.map(|(_, name, value)| (name, value))
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
    if let Some(shift) = after.shift(&before) {
        let what = format!("its media types were {} and are {}", before.say(), after.say());
        report.shift(direction, shift, what);
    }
    let written = |encoding: Option<&Value>| ["style", "explode"].map(|name| encoding?.get(name).cloned());
    if written(old) != written(new) {
        report.breaking("it is written in another way");
    }
}

fn types(encoding: Option<&Value>) -> Ranges {
    let text =
        encoding.and_then(|encoding| encoding.get("contentType")).and_then(Value::as_str).unwrap_or("*/*");
    text.split(',').map(str::trim).collect()
}
