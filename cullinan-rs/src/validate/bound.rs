//! Numbers as rules see them: exact for integers, `f64` for the rest.

use std::cmp::Ordering;
use std::fmt;

/// What a numeric rule compares with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// An integer literal.
    Int(i128),
    /// A literal with a decimal point or an exponent.
    Float(f64),
}

/// A number out of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Any integer type; an `u128` beyond `i128::MAX` counts as that.
    Int(i128),
    /// `f64`.
    Float(f64),
    /// `f32`, compared with the bound as an `f32` too: 0.1 is 0.1.
    Single(f32),
}

impl Number {
    #[expect(clippy::cast_precision_loss, reason = "beside a float an integer is one")]
    pub(super) fn as_f64(self) -> f64 {
        match self {
            Self::Int(number) => number as f64,
            Self::Float(number) => number,
            Self::Single(number) => f64::from(number),
        }
    }

    /// How the number stands to the bound; `None` for NaN, which no rule lets through.
    #[expect(clippy::cast_precision_loss, reason = "a mixed comparison is one of floats")]
    #[expect(clippy::cast_possible_truncation, reason = "the bound's nearest f32 is the one that is meant")]
    pub(super) fn compare(self, bound: Bound) -> Option<Ordering> {
        match (self, bound) {
            (Self::Int(number), Bound::Int(bound)) => Some(number.cmp(&bound)),
            (Self::Int(number), Bound::Float(bound)) => (number as f64).partial_cmp(&bound),
            (Self::Float(number), Bound::Int(bound)) => number.partial_cmp(&(bound as f64)),
            (Self::Float(number), Bound::Float(bound)) => number.partial_cmp(&bound),
            (Self::Single(number), Bound::Int(bound)) => number.partial_cmp(&(bound as f32)),
            (Self::Single(number), Bound::Float(bound)) => number.partial_cmp(&(bound as f32)),
        }
    }
}

impl Bound {
    #[expect(clippy::cast_precision_loss, reason = "beside a float an integer is one")]
    pub(super) fn as_f64(self) -> f64 {
        match self {
            Self::Int(bound) => bound as f64,
            Self::Float(bound) => bound,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(bound) => fmt::Display::fmt(bound, f),
            Self::Float(bound) => fmt::Display::fmt(bound, f),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => fmt::Display::fmt(number, f),
            Self::Float(number) => fmt::Display::fmt(number, f),
            Self::Single(number) => fmt::Display::fmt(number, f),
        }
    }
}

impl From<Bound> for serde_json::Value {
    #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is meant")]
    fn from(bound: Bound) -> Self {
        match bound {
            Bound::Int(bound) => match (i64::try_from(bound), u64::try_from(bound)) {
                (Ok(bound), _) => bound.into(),
                (_, Ok(bound)) => bound.into(),
                // The nearest double: what more there is JSON's numbers are seldom read with.
                _ => (bound as f64).into(),
            },
            Bound::Float(bound) => bound.into(),
        }
    }
}
