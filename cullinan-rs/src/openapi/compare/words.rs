//! Keywords whose values are words or are taken as such.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Number;

use super::flat::Flat;
use super::report::{Direction, Report, Shift};

/// Compares patterns, formats, and whatever there is besides.
pub(super) fn words(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let keywords: BTreeSet<_> = old.words.keys().chain(new.words.keys()).collect();
    let none = BTreeMap::new();
    for keyword in keywords {
        let [before, after] = [old, new].map(|flat| flat.words.get(keyword).unwrap_or(&none));
        let is_in = |one: &BTreeMap<String, _>, other: &BTreeMap<String, _>| {
            one.keys().all(|word| other.contains_key(word))
        };
        let shift = match (is_in(before, after), is_in(after, before)) {
            (true, true) if before.values().all(|word| report.alike.leads_to_same(word)) => continue,
            (true, true) => {
                report.breaking(format!("what `{keyword}` refers to has changed"));
                continue;
            }
            (true, false) => Shift::Narrower,
            (false, true) => Shift::Wider,
            (false, false) => Shift::Other,
        };
        let say = |words: &BTreeMap<String, _>| match words.is_empty() {
            true => "none".to_owned(),
            false => list(words.keys()),
        };
        report.shift(direction, shift, format!("`{keyword}` was {} and is {}", say(before), say(after)));
    }
}

/// Compares what numbers are multiples of: one of 10 is one of 5.
pub(super) fn multiples(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let follow = |all: &[Number], from: &[Number]| {
        all.iter().all(|number| from.iter().any(|other| is_multiple(other, number)))
    };
    let (before, after) = (&old.multiples, &new.multiples);
    let shift = match (follow(before, after), follow(after, before)) {
        (true, true) => return,
        (true, false) => Shift::Narrower,
        (false, true) => Shift::Wider,
        (false, false) => Shift::Other,
    };
    let say = |numbers: &[Number]| match numbers.is_empty() {
        true => "anything".to_owned(),
        false => list(numbers.iter().map(Number::to_string).collect::<Vec<_>>().iter()),
    };
    let what = format!("it was a multiple of {} and is one of {}", say(before), say(after));
    report.shift(direction, shift, what);
}

/// Exactly for integers; as floats where one is.
fn is_multiple(number: &Number, of: &Number) -> bool {
    match (number.as_i128(), of.as_i128()) {
        (Some(number), Some(of)) => number.checked_rem(of) == Some(0),
        _ => {
            let ratio = number.as_f64().zip(of.as_f64()).map_or(f64::NAN, |(number, of)| number / of);
            (ratio - ratio.round()).abs() <= ratio.abs() * 1e-9
        }
    }
}

/// Compares the media types of files.
pub(super) fn media(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    let (shift, what) = match (&old.media, &new.media) {
        (None, None) => return,
        (None, Some(new)) => (Shift::Narrower, format!("files are of the types {}", new.say())),
        (Some(old), None) => (Shift::Wider, format!("files were of the types {}", old.say())),
        (Some(old), Some(new)) => match new.shift(old) {
            Some(shift) => (shift, format!("files were of the types {} and are of {}", old.say(), new.say())),
            None => return,
        },
    };
    report.shift(direction, shift, what);
}

/// The first of several words, and how many more there are.
pub(super) fn list<'w>(words: impl Iterator<Item = &'w String>) -> String {
    const MOST: usize = 5;
    let words: Vec<_> = words.map(|word| format!("`{word}`")).collect();
    let more = words.len().saturating_sub(MOST);
    let told = words.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{told} and {more} more") } else { told }
}
