//! What the models' rules name.

use std::sync::LazyLock;

use cullinan::validator::ValidationError;
use regex::Regex;

pub(crate) const LEAST: u16 = 7;

pub(crate) static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[a-z]+$").unwrap());

pub(crate) fn even(number: &i64) -> Result<(), ValidationError> {
    if number % 2 == 0 { Ok(()) } else { Err(ValidationError::new("odd")) }
}

pub(crate) fn no_digits(text: &str) -> Result<(), ValidationError> {
    if text.contains(char::is_numeric) { Err(ValidationError::new("digits")) } else { Ok(()) }
}

pub(crate) fn rising(numbers: &[i32]) -> Result<(), ValidationError> {
    if numbers.is_sorted() { Ok(()) } else { Err(ValidationError::new("rising")) }
}

/// For a whole of which these are two parts.
pub(crate) fn in_order(low: i64, high: i64) -> Result<(), ValidationError> {
    if low <= high { Ok(()) } else { Err(ValidationError::new("order")) }
}

pub(crate) fn shorten(text: &mut String) {
    text.truncate(5);
}
