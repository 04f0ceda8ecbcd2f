//! What is in lists and objects.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::flat::{Flat, flat};
use super::report::{Direction, Report, Shift};
use super::schema::below;

/// Compares the items of lists.
pub(super) fn items(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    if old.places.len() != new.places.len() {
        let (before, after) = (old.places.len(), new.places.len());
        let what = format!("it had {before} items of their own types and has {after}");
        report.shift(direction, Shift::Other, what);
        return;
    }
    for (index, (before, after)) in old.places.iter().zip(&new.places).enumerate() {
        report.within(format!("item {index}"), |report| below(report, before, after, direction));
    }
    if old.items.is_some() || new.items.is_some() {
        let any = json!({});
        let (before, after) = (old.items.as_ref().unwrap_or(&any), new.items.as_ref().unwrap_or(&any));
        report.within("items", |report| below(report, before, after, direction));
    }
}

/// Compares the properties of objects.
pub(super) fn properties(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let names: BTreeSet<_> =
        [old, new].into_iter().flat_map(|flat| flat.properties.keys().chain(&flat.required)).collect();
    for name in names {
        let (before, after) = (old.properties.get(name), new.properties.get(name));
        let goes = |document: &Value, schema: Option<&Value>| {
            schema.is_some_and(|schema| flat(document, schema).only.is_none_or(|only| only == direction))
        };
        let (before, after) =
            (before.filter(|_| goes(report.old, before)), after.filter(|_| goes(report.new, after)));
        let required = (old.required.contains(name), new.required.contains(name));
        report.within(format!("property `{name}`"), |report| {
            property(report, before, after, required, direction);
        });
    }
    others(report, old, new, direction);
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
