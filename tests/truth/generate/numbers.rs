//! Numbers at each bound and beside it.

use serde_json::{Value, json};

use super::Facets;

/// What is tried where no bound is said.
const FAR: [f64; 2] = [-1e300, 1e300];

impl Facets {
    pub(super) fn numbers(&self) -> Vec<Value> {
        let is_whole = self.is("integer") && !self.is("number");
        let mut numbers = vec![json!(1), json!(0), json!(7), json!(2), json!(-1)];
        for bound in &self.bounds {
            numbers.extend(if is_whole { around_whole(bound) } else { around(bound) });
        }
        for step in &self.steps {
            let beside = [*step, step * 2.0, step * 1.5, step / 2.0, -step, step * 7.0, step + 1.0];
            numbers.extend(beside.iter().filter_map(|number| number_of(*number)));
        }
        if is_whole {
            // An integer but for how it is written.
            numbers.push(json!(1.0));
            numbers.extend((!self.has_least).then(|| json!(i64::MIN)));
            numbers.extend((!self.has_most).then(|| json!(u64::MAX)));
        } else {
            numbers.extend([json!(0.25), json!(0.5), json!(1.75), json!(1e-3)]);
            numbers.extend((!self.has_least).then(|| json!(FAR[0])));
            numbers.extend((!self.has_most).then(|| json!(FAR[1])));
        }
        numbers
    }
}

fn around_whole(bound: &Value) -> Vec<Value> {
    let Some(bound) = bound.as_number().and_then(serde_json::Number::as_i128) else { return around(bound) };
    // Beyond 64 bits there is no integer in JSON's numbers here, and the bound of that type is the last.
    let whole =
        |number: i128| i64::try_from(number).map(Value::from).or(u64::try_from(number).map(Value::from));
    [bound, bound - 1, bound + 1].into_iter().filter_map(|number| whole(number).ok()).collect()
}

fn around(bound: &Value) -> Vec<Value> {
    let Some(number) = bound.as_f64() else { return Vec::new() };
    let near = number.abs().max(1.0) * 1e-6;
    let beside = [number - near, number + near, number - 0.5, number + 0.5];
    std::iter::once(bound.clone()).chain(beside.into_iter().filter_map(number_of)).collect()
}

/// A whole number as JSON has it, without a point: some readers want none.
fn number_of(number: f64) -> Option<Value> {
    match number.fract() == 0.0 && number.abs() < 1e15 {
        #[allow(clippy::cast_possible_truncation, reason = "it is whole and small")]
        true => Some(json!(number as i64)),
        false => number.is_finite().then(|| json!(number)),
    }
}
