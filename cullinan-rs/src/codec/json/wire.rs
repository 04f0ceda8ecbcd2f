//! The texts of forms as what is asked for, by the same words as a query string's.

use serde::de::Visitor;

use super::failure::{Asked, Failure, Kind};
use super::number;
use super::words::is_range;

/// Hands over the number that a text says.
pub(super) fn visit<'de, V: Visitor<'de>>(
    text: &str,
    asked: Asked,
    expecting: &str,
    visitor: V,
) -> Result<V::Value, Failure> {
    match asked {
        _ if text.starts_with('+') => {}
        Asked::Integer(_) => match (text.parse(), text.parse()) {
            (Ok(number), _) => return visitor.visit_u64(number),
            (_, Ok(number)) => return visitor.visit_i64(number),
            _ => {}
        },
        _ => match (text.parse::<f64>(), text.parse::<f32>()) {
            (Ok(number), Ok(narrow)) if number.is_finite() && (narrow.is_finite() || expecting != "f32") => {
                return visitor.visit_f64(number);
            }
            _ => {}
        },
    }
    Err(Failure::new(Kind::Unsuited))
}

/// An integer of 128 bits, digit by digit.
pub(super) fn wide<N: std::str::FromStr>(text: &str) -> Result<N, Failure> {
    match text.starts_with('+') {
        true => Err(Failure::new(Kind::Unsuited)),
        false => number::wide(text),
    }
}

/// The boolean that a text says; `on` is what a checkbox sends.
pub(super) fn boolean(text: &str) -> Result<bool, Failure> {
    match text {
        "true" | "1" | "on" => Ok(true),
        "false" | "0" | "off" => Ok(false),
        _ => Err(Failure::new(Kind::Unsuited)),
    }
}

/// What a visitor says it wants of a text that was buffered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wanted {
    Number,
    Bool,
    List,
}

impl Wanted {
    /// `None` where the words do not tell.
    pub(super) fn of(words: &str) -> Option<Self> {
        match words {
            "f32" | "f64" => Some(Self::Number),
            "a boolean" => Some(Self::Bool),
            _ if is_range(words) => Some(Self::Number),
            _ if ["a sequence", "a tuple", "tuple", "an array"]
                .iter()
                .any(|start| words.starts_with(start)) =>
            {
                Some(Self::List)
            }
            _ => None,
        }
    }
}
