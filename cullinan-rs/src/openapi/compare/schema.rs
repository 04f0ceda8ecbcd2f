//! Two schemas: which values are allowed now, and which no longer.

use std::collections::BTreeSet;

use serde_json::Value;

use super::choices::choices;
use super::flat::{Flat, flat};
use super::object::{items, properties};
use super::report::{Direction, Report, Shift};

/// Compares the schemas of one part of an operation.
pub(super) fn schema(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    report.afresh();
    below(report, old, new, direction);
}

/// Compares schemas within others. A pair that has been met is not looked at again, so that it ends.
pub(super) fn below(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) {
    let (before, after) = (flat(report.old, old), flat(report.new, new));
    if report.meets(&before, &after, direction) && choices(report, (old, &before), (new, &after), direction) {
        asked(report, &before, &after, direction);
    }
}

fn asked(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    if types(report, old, new, direction) == Shift::Other {
        return;
    }
    values(report, old, new, direction);
    old.bounds.compare(&new.bounds, report, direction);
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

/// `Other` where nothing is left of what there was.
fn types(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) -> Shift {
    let (before, after) = (&old.types, &new.types);
    let (lost, won) = match (before, after) {
        (Some(before), Some(after)) => (without(before, after), without(after, before)),
        (None, None) => return Shift::Wider,
        (None, Some(_)) => (BTreeSet::from(["any".to_owned()]), BTreeSet::new()),
        (Some(_), None) => (BTreeSet::new(), BTreeSet::from(["any".to_owned()])),
    };
    let shift = match (lost.is_empty(), won.is_empty()) {
        (true, true) => return Shift::Wider,
        (false, true) => Shift::Narrower,
        (true, false) => Shift::Wider,
        (false, false) => Shift::Other,
    };
    report.shift(
        direction,
        shift,
        format!("its type was {} and is {}", say(before.as_ref()), say(after.as_ref())),
    );
    shift
}

/// What is in one and not in the other, where an integer is a number.
fn without(one: &BTreeSet<String>, other: &BTreeSet<String>) -> BTreeSet<String> {
    let is_in = |name: &String| other.contains(name) || (name == "integer" && other.contains("number"));
    one.iter().filter(|name| !is_in(name)).cloned().collect()
}

fn say(types: Option<&BTreeSet<String>>) -> String {
    types.map_or_else(
        || "any".to_owned(),
        |types| types.iter().map(String::as_str).collect::<Vec<_>>().join(" or "),
    )
}

fn values(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let of = |flat: &Flat| {
        let values = flat.values.as_ref()?.iter().filter(|value| flat.types.is_none() || !value.is_null());
        Some(values.map(short).collect::<BTreeSet<_>>())
    };
    match (of(old), of(new)) {
        (None, None) => {}
        (None, Some(new)) => {
            report.shift(direction, Shift::Narrower, format!("it can only be {}", list(new.iter())));
        }
        (Some(old), None) => {
            report.shift(direction, Shift::Wider, format!("it could only be {}", list(old.iter())));
        }
        (Some(old), Some(new)) => {
            if old.difference(&new).next().is_some() {
                let gone = list(old.difference(&new));
                report.shift(direction, Shift::Narrower, format!("it can no longer be {gone}"));
            }
            if new.difference(&old).next().is_some() {
                report.shift(
                    direction,
                    Shift::Wider,
                    format!("it can be {} too", list(new.difference(&old))),
                );
            }
        }
    }
}

/// Keywords whose values are words or are taken as such: patterns, formats, and whatever there is besides.
fn words(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let keywords: BTreeSet<_> = old.words.keys().chain(new.words.keys()).collect();
    let none = BTreeSet::new();
    for keyword in keywords {
        let (before, after) =
            (old.words.get(keyword).unwrap_or(&none), new.words.get(keyword).unwrap_or(&none));
        let is_of_numbers = |flat: &Flat| flat.bounds.are_of_numbers();
        if before == after || (keyword == "format" && is_of_numbers(old) && is_of_numbers(new)) {
            continue;
        }
        let shift = match (before.is_subset(after), after.is_subset(before)) {
            (true, _) => Shift::Narrower,
            (_, true) => Shift::Wider,
            _ => Shift::Other,
        };
        let say =
            |words: &BTreeSet<String>| if words.is_empty() { "none".to_owned() } else { list(words.iter()) };
        report.shift(direction, shift, format!("`{keyword}` was {} and is {}", say(before), say(after)));
    }
}

fn list<'w>(words: impl Iterator<Item = &'w String>) -> String {
    const MOST: usize = 5;
    let words: Vec<_> = words.map(|word| format!("`{word}`")).collect();
    let more = words.len().saturating_sub(MOST);
    let told = words.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{told} and {more} more") } else { told }
}

/// A value in a sentence.
fn short(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
