//! Types and single values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::flat::Flat;
use super::report::{Direction, Report, Shift};
use super::words::list;

/// Compares the types; values have them of their own. `Other` where nothing is left of what there was.
pub(super) fn types(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) -> Shift {
    if (old.values.is_some() && new.values.is_some()) || old.is_nothing() || new.is_nothing() {
        return Shift::Wider;
    }
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
    let is_told = match shift {
        Shift::Narrower => new.values.is_some(),
        Shift::Wider => old.values.is_some(),
        Shift::Other => false,
    };
    if !is_told {
        let what = format!("its type was {} and is {}", say(before.as_ref()), say(after.as_ref()));
        report.shift(direction, shift, what);
    }
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

/// Compares the only values there are.
pub(super) fn values(report: &mut Report<'_>, old: &Flat, new: &Flat, direction: Direction) {
    // Told apart by how JSON has them: `1` is not `"1"`.
    let of = |flat: &Flat| {
        let values = flat.values.as_ref()?.iter().map(|value| (value.to_string(), short(value)));
        Some(values.collect::<BTreeMap<_, _>>())
    };
    let without = |one: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
        let left = one.iter().filter(|(value, _)| !other.contains_key(*value));
        left.map(|(_, text)| text.clone()).collect::<Vec<_>>()
    };
    let mut note = |shift, what: String| report.shift(direction, shift, what);
    match (of(old), of(new)) {
        (None, None) => {}
        (None, Some(new)) if new.is_empty() => note(Shift::Narrower, "nothing is allowed there".to_owned()),
        (Some(old), None) if old.is_empty() => note(Shift::Wider, "nothing was allowed there".to_owned()),
        (None, Some(new)) => note(Shift::Narrower, format!("it can only be {}", list(new.values()))),
        (Some(old), None) => note(Shift::Wider, format!("it could only be {}", list(old.values()))),
        (Some(old), Some(new)) => {
            let (gone, won) = (without(&old, &new), without(&new, &old));
            if !gone.is_empty() {
                note(Shift::Narrower, format!("it can no longer be {}", list(gone.iter())));
            }
            if !won.is_empty() {
                note(Shift::Wider, format!("it can be {} too", list(won.iter())));
            }
        }
    }
}

/// A value in a sentence.
pub(super) fn short(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
