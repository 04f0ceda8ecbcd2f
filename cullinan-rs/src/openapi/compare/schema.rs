//! Two schemas: which values are allowed now, and which no longer.

use serde_json::{Value, json};

use super::choices::choices;
use super::flat::Flat;
use super::known::Known;
use super::object::{items, properties};
use super::report::{Direction, Report, Shift};
use super::values::{short, types, values};
use super::words::{media, multiples, words};

/// Compares the schemas of one part of an operation. One that is not there asks for nothing.
pub(super) fn schema(
    report: &mut Report<'_>,
    old: Option<&Value>,
    new: Option<&Value>,
    direction: Direction,
) {
    let any = json!({});
    report.afresh(|report| {
        below(report, old.unwrap_or(&any), new.unwrap_or(&any), direction);
        report.catch_up(compared);
    });
}

/// Compares schemas within others.
pub(super) fn below(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    if old == new && report.alike.leads_to_same(old) {
        return;
    }
    let (old, new) = (report.old_schemas.known(old), report.new_schemas.known(new));
    known(report, &old, &new, direction);
}

/// Compares schemas that have been taken together.
pub(super) fn known(report: &mut Report<'_>, old: &Known, new: &Known, direction: Direction) {
    if old.is_same(new, &report.alike) {
        return;
    }
    report.once(old, new, direction, compared);
}

fn compared(report: &mut Report<'_>, old: &Known, new: &Known, direction: Direction) {
    if choices(report, old, new, direction) {
        asked(report, &old.flat, &new.flat, direction);
    }
}

fn asked(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    if types(report, old, new, direction) == Shift::Other {
        return;
    }
    values(report, old, new, direction);
    old.bounds.compare(&new.bounds, report, direction);
    multiples(report, old, new, direction);
    media(report, old, new, direction);
    words(report, old, new, direction);
    if old.is_unique != new.is_unique {
        let shift = if new.is_unique { Shift::Narrower } else { Shift::Wider };
        let what = if new.is_unique { "its items must differ" } else { "its items may be the same" };
        report.shift(direction, shift, what);
    }
    items(report, old, new, direction);
    properties(report, old, new, direction);
    if direction == Direction::Sent && old.default != new.default {
        match (&old.default, &new.default) {
            (Some(old), Some(new)) => {
                report.breaking(format!("what it is by default was {} and is {}", short(old), short(new)));
            }
            (Some(old), None) => report.breaking(format!("it was {} by default", short(old))),
            (None, new) => {
                report.compatible(format!("it is {} by default", short(&new.clone().unwrap_or_default())));
            }
        }
    }
}
