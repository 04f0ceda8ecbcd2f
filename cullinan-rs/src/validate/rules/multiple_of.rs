//! `multiple_of`: a whole multiple of a number, exact for integers.

use serde_json::{Map, Value};

use crate::spec::keywords;
use crate::validate::{Bound, Number};

pub(in crate::validate) const CODE: &str = "multiple_of";

/// How far a quotient may lie from a whole number, in steps of its type: that of `0.3 / 0.1`, and a little more.
const STEPS: f64 = 4.0;

pub(in crate::validate) fn check(bound: Bound, number: Number) -> bool {
    match (number, bound) {
        (Number::Int(number), Bound::Int(bound)) => number.checked_rem(bound) == Some(0),
        (Number::Single(_), bound) => is_whole(number, bound, f32::EPSILON.into()),
        (number, bound) => is_whole(number, bound, f64::EPSILON),
    }
}

fn is_whole(number: Number, bound: Bound, step: f64) -> bool {
    let quotient = number.as_f64() / bound.as_f64();
    quotient.is_finite() && (quotient - quotient.round()).abs() <= STEPS * step * quotient.abs().max(1.0)
}

pub(in crate::validate) fn text(bound: Bound) -> String {
    format!("must be a multiple of {bound}")
}

pub(in crate::validate) fn describe(bound: Bound, schema: &mut Map<String, Value>) {
    keywords::also(schema, "multipleOf", bound);
}
