//! Bounds of numbers, texts, lists and objects.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::report::{Direction, Report, Shift};

/// Each with its keyword, the one of it that excludes the bound, and how a sentence about it goes.
const LOWER: [(&str, &str, &str); 4] = [
    ("minimum", "exclusiveMinimum", "the least value"),
    ("minLength", "", "the least length"),
    ("minItems", "", "the least number of items"),
    ("minProperties", "", "the least number of properties"),
];
const UPPER: [(&str, &str, &str); 4] = [
    ("maximum", "exclusiveMaximum", "the greatest value"),
    ("maxLength", "", "the greatest length"),
    ("maxItems", "", "the greatest number of items"),
    ("maxProperties", "", "the greatest number of properties"),
];

/// A bound, and whether it is excluded itself.
#[derive(Clone, Debug, PartialEq)]
struct Bound {
    value: Number,
    is_excluded: bool,
}

/// The bounds of a schema by keyword.
#[derive(Clone, Debug, Default)]
pub(super) struct Bounds(BTreeMap<&'static str, Bound>);

impl Bounds {
    /// Whether the keyword is one of them.
    pub(super) fn has(keyword: &str) -> bool {
        LOWER.iter().chain(&UPPER).any(|(name, excluding, _)| *name == keyword || *excluding == keyword)
    }

    /// The bounds that stand in a schema itself: exclusive ones as numbers, or beside `true` as OpenAPI 3.0 has it.
    pub(super) fn of(members: &Map<String, Value>) -> Self {
        let mut bounds = Self::default();
        for (name, excluding, _) in LOWER.iter().chain(&UPPER) {
            let is_excluded = members.get(*excluding) == Some(&Value::Bool(true));
            if let Some(Value::Number(value)) = members.get(*name) {
                bounds.add(name, Bound { value: value.clone(), is_excluded });
            }
            if let Some(Value::Number(value)) = members.get(*excluding) {
                bounds.add(name, Bound { value: value.clone(), is_excluded: true });
            }
        }
        // A text is never shorter than nothing.
        bounds.0.retain(|name, bound| {
            *name == "minimum" || !name.starts_with("min") || bound.value.as_u64() != Some(0)
        });
        bounds
    }

    /// The closer one of each.
    pub(super) fn and(mut self, other: Self) -> Self {
        for (name, bound) in other.0 {
            self.add(name, bound);
        }
        self
    }

    /// Whether values are bounded on both sides.
    pub(super) fn are_of_numbers(&self) -> bool {
        self.0.contains_key("minimum") && self.0.contains_key("maximum")
    }

    fn add(&mut self, name: &'static str, bound: Bound) {
        let is_closer =
            self.0.get(name).is_none_or(|known| narrows(name, known, &bound) == Some(Shift::Narrower));
        if is_closer {
            self.0.insert(name, bound);
        }
    }

    /// Notes what became of them.
    pub(super) fn compare(&self, new: &Self, report: &mut Report<'_>, direction: Direction) {
        for (name, _, what) in LOWER.iter().chain(&UPPER) {
            match (self.0.get(name), new.0.get(name)) {
                (None, None) => {}
                (None, Some(bound)) => {
                    report.shift(direction, Shift::Narrower, format!("{what} is {}", say(bound)));
                }
                (Some(bound), None) => {
                    report.shift(
                        direction,
                        Shift::Wider,
                        format!("{what} was {} and has no bound", say(bound)),
                    );
                }
                (Some(old), Some(new)) => {
                    if let Some(shift) = narrows(name, old, new) {
                        report.shift(
                            direction,
                            shift,
                            format!("{what} was {} and is {}", say(old), say(new)),
                        );
                    }
                }
            }
        }
    }
}

/// What a bound does in place of another; `None` if it is the same.
fn narrows(name: &str, old: &Bound, new: &Bound) -> Option<Shift> {
    let order = compare(&old.value, &new.value)
        .map(|order| if name.starts_with("min") { order } else { order.reverse() });
    match (order, old.is_excluded, new.is_excluded) {
        (Some(Ordering::Less), ..) | (Some(Ordering::Equal), false, true) => Some(Shift::Narrower),
        (Some(Ordering::Greater), ..) | (Some(Ordering::Equal), true, false) => Some(Shift::Wider),
        (Some(Ordering::Equal), ..) => None,
        (None, ..) => Some(Shift::Other),
    }
}

/// Exactly for integers; as floats where one is.
fn compare(one: &Number, two: &Number) -> Option<Ordering> {
    match (one.as_i128(), two.as_i128()) {
        (Some(one), Some(two)) => Some(one.cmp(&two)),
        _ => one.as_f64()?.partial_cmp(&two.as_f64()?),
    }
}

fn say(bound: &Bound) -> String {
    if bound.is_excluded { format!("{}, excluded", bound.value) } else { bound.value.to_string() }
}
