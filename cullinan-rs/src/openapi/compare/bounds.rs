//! Bounds of numbers, texts, lists and objects.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value};

use super::report::{Direction, Report, Shift};

const LOWER: [Kind; 5] = [
    Kind("minimum", "exclusiveMinimum", &["number", "integer"], "the least value"),
    Kind("minLength", "", &["string"], "the least length"),
    Kind("minItems", "", &["array"], "the least number of items"),
    Kind("minProperties", "", &["object"], "the least number of properties"),
    Kind("x-min-size", "", &[], "the least size"),
];
const UPPER: [Kind; 6] = [
    Kind("maximum", "exclusiveMaximum", &["number", "integer"], "the greatest value"),
    Kind("maxLength", "", &["string"], "the greatest length"),
    Kind("maxItems", "", &["array"], "the greatest number of items"),
    Kind("maxProperties", "", &["object"], "the greatest number of properties"),
    Kind("x-max-size", "", &[], "the greatest size"),
    Kind("x-max-count", "", &[], "the greatest number of files"),
];

/// A keyword, what excludes its bound, the types it is about (none: all), and a sentence.
struct Kind(&'static str, &'static str, &'static [&'static str], &'static str);

/// A bound, and whether it is excluded itself.
#[derive(Clone, Debug, PartialEq)]
struct Bound {
    value: Number,
    is_excluded: bool,
}

/// The bounds of a schema by keyword.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Bounds(BTreeMap<&'static str, Bound>);

impl Bounds {
    /// Whether the keyword is one of them.
    pub(super) fn has(keyword: &str) -> bool {
        LOWER.iter().chain(&UPPER).any(|Kind(name, excluding, ..)| *name == keyword || *excluding == keyword)
    }

    /// The bounds that stand in a schema itself: exclusive ones as numbers, or beside `true` as OpenAPI 3.0 has it.
    pub(super) fn of(members: &Map<String, Value>) -> Self {
        let mut bounds = Self::default();
        for Kind(name, excluding, ..) in LOWER.iter().chain(&UPPER) {
            let is_excluded = members.get(*excluding) == Some(&Value::Bool(true));
            if let Some(Value::Number(value)) = members.get(*name) {
                bounds.add(name, Bound { value: value.clone(), is_excluded });
            }
            if let Some(Value::Number(value)) = members.get(*excluding) {
                bounds.add(name, Bound { value: value.clone(), is_excluded: true });
            }
        }
        // A text is never shorter than nothing.
        bounds
            .0
            .retain(|name, bound| *name == "minimum" || !is_lower(name) || bound.value.as_u64() != Some(0));
        bounds
    }

    /// The closer one of each.
    pub(super) fn and(mut self, other: Self) -> Self {
        for (name, bound) in other.0 {
            self.add(name, bound);
        }
        self
    }

    /// Those of integers without exclusion and fractions: above 0 is from 1.
    pub(super) fn settle_integers(&mut self) {
        for (name, bound) in &mut self.0 {
            let step = if is_lower(name) { 1 } else { -1 };
            let whole = match bound.value.as_i128() {
                Some(value) if bound.is_excluded => value.checked_add(step),
                Some(value) => Some(value),
                None => bound.value.as_f64().and_then(|value| next(value, bound.is_excluded, step)),
            };
            if let Some(value) = whole.and_then(number) {
                *bound = Bound { value, is_excluded: false };
            }
        }
    }

    /// Adds the bounds of values.
    pub(super) fn within(&mut self, from: i128, to: i128) {
        for (name, value) in [("minimum", from), ("maximum", to)] {
            if let Some(value) = number(value) {
                self.add(name, Bound { value, is_excluded: false });
            }
        }
    }

    /// Leaves out those that are about other types.
    pub(super) fn keep_those_of(&mut self, types: &BTreeSet<String>) {
        for Kind(name, _, about, _) in LOWER.iter().chain(&UPPER) {
            if !about.is_empty() && !about.iter().any(|kind| types.contains(*kind)) {
                self.0.remove(name);
            }
        }
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
        for Kind(name, _, _, what) in LOWER.iter().chain(&UPPER) {
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

fn is_lower(name: &str) -> bool {
    LOWER.iter().any(|Kind(lower, ..)| *lower == name)
}

/// The integer that a bound with a fraction leaves to be the next one.
fn next(value: f64, is_excluded: bool, step: i128) -> Option<i128> {
    /// From here on, not every integer is a float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = if step > 0 { value.ceil() } else { value.floor() };
    #[allow(clippy::cast_possible_truncation, reason = "it has no fraction and is small")]
    let integer = (whole.abs() < EXACT).then_some(whole as i128)?;
    let is_itself = (whole - value).abs() < f64::EPSILON;
    Some(if is_excluded && is_itself { integer + step } else { integer })
}

fn number(value: i128) -> Option<Number> {
    i64::try_from(value).map(Number::from).or_else(|_| u64::try_from(value).map(Number::from)).ok()
}

/// What a bound does in place of another; `None` if it is the same.
fn narrows(name: &str, old: &Bound, new: &Bound) -> Option<Shift> {
    let order =
        compare(&old.value, &new.value).map(|order| if is_lower(name) { order } else { order.reverse() });
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
