//! What is in lists and objects.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::flat::{Flat, is_closed};
use super::known::Schemas;
use super::report::{Direction, Report, Shift};
use super::schema::below;

/// Compares the items of lists: those at a place of their own with what is at this place in the other document.
pub(super) fn items(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let any = json!({});
    let rest = |flat: &'_ Flat| flat.items.clone().unwrap_or_else(|| any.clone());
    let (before, after) = (rest(old), rest(new));
    for index in 0..old.places.len().max(new.places.len()) {
        let one = old.places.get(index).unwrap_or(&before);
        let two = new.places.get(index).unwrap_or(&after);
        report.within(format!("item {index}"), |report| below(report, one, two, direction));
    }
    report.within("items", |report| below(report, &before, &after, direction));
}

/// Compares the properties of objects.
pub(super) fn properties(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let names: BTreeSet<_> =
        [old, new].into_iter().flat_map(|flat| flat.properties.keys().chain(&flat.required)).collect();
    for name in names {
        let (before, is_before) = declared(&report.old_schemas, old, name, direction);
        let (after, is_after) = declared(&report.new_schemas, new, name, direction);
        report.within(format!("property `{name}`"), |report| {
            property(report, before.as_deref(), after.as_deref(), (is_before, is_after), direction);
        });
    }
    patterns(report, old, new, direction);
    others(report, old, new, direction);
}

/// Properties by what their names look like, such as those of a map with keys that are integers.
fn patterns(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let patterns: BTreeSet<_> = old.patterns.keys().chain(new.patterns.keys()).collect();
    for pattern in patterns {
        report.within(format!("properties like `{pattern}`"), |report| {
            match (old.patterns.get(pattern), new.patterns.get(pattern)) {
                (Some(before), Some(after)) => below(report, before, after, direction),
                // Whether others took or take them cannot be told.
                (Some(_), None) => report.breaking("they are gone"),
                (None, _) => report.breaking("they are new"),
            }
        });
    }
}

/// What a property is, if it goes in this direction, and whether it has to be there: without a schema of its own it is
/// one of the rest, where something is asked of these.
fn declared<'f>(
    schemas: &Schemas<'_>,
    whole: &'f Flat,
    name: &str,
    direction: Direction,
) -> (Option<Cow<'f, Value>>, bool) {
    let is_required = whole.required.contains(name);
    if let Some(schema) = whole.properties.get(name) {
        let members = schema.as_object();
        let is_both_ways = members.is_some_and(|members| {
            is_closed(members) && !members.contains_key("readOnly") && !members.contains_key("writeOnly")
        });
        let goes = is_both_ways || schemas.known(schema).flat.only.is_none_or(|only| only == direction);
        return (goes.then_some(Cow::Borrowed(schema)), goes && is_required);
    }
    let rest = whole.additional.as_ref().filter(|rest| *rest != &Value::Bool(false)).map(Cow::Borrowed);
    (rest.or_else(|| is_required.then(|| Cow::Owned(json!({})))), is_required)
}

fn property(
    report: &mut Report<'_>,
    old: Option<&Value>,
    new: Option<&Value>,
    required: (bool, bool),
    direction: Direction,
) {
    let sent = direction == Direction::Sent;
    match (old, new, required) {
        (Some(_), None, (_, false)) if sent => {
            report.breaking("it is gone: what is sent there no longer counts");
        }
        (Some(_), None, (_, false)) => report.breaking("it is gone"),
        (None, Some(_), (false, true)) if sent => report.breaking("it is new and required"),
        (None, Some(_), (false, _)) => report.compatible("it is new"),
        (_, _, (false, true)) if sent => report.breaking("it was optional and is required"),
        (_, _, (true, false)) if !sent => report.breaking("it was always there and is optional"),
        (_, _, (false, true)) => report.compatible("it is always there"),
        (_, _, (true, false)) => report.compatible("it was required and is optional"),
        _ => {}
    }
    if let (Some(old), Some(new)) = (old, new) {
        below(report, old, new, direction);
    }
}

/// Whatever else is in an object. To be told more than one knows breaks nobody; a map's values are looked at.
fn others(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let closed = Some(Value::Bool(false));
    match (old.additional == closed, new.additional == closed) {
        (true, true) => {}
        (true, false) => report.compatible("further properties are allowed"),
        (false, true) => report.shift(direction, Shift::Narrower, "further properties are not allowed"),
        (false, false) if old.additional.is_none() && new.additional.is_none() => {}
        (false, false) => {
            let any = json!({});
            let before = old.additional.as_ref().unwrap_or(&any);
            let after = new.additional.as_ref().unwrap_or(&any);
            report.within("further properties", |report| below(report, before, after, direction));
        }
    }
}
