//! What a function of the user's sees of a field: an `Option` only where it holds something.

use std::marker::PhantomData;

use validator::ValidationError;

use super::checked::outcome;
use super::report::Report;
use super::rule::Rule;

/// A field of type `T`. An inherent item wins over a trait's, so [`PlainField`] serves what is no `Option`.
pub struct Field<T>(PhantomData<fn() -> T>);

impl<T> Field<Option<T>> {
    /// Asks the function about the value, if there is one.
    #[inline]
    pub fn custom(
        value: &Option<T>,
        check: impl FnOnce(&T) -> Result<(), ValidationError>,
        rule: Rule,
        report: &Report<'_>,
    ) {
        if let Some(value) = value {
            outcome(check(value), &rule, report);
        }
    }

    /// Changes the value, if there is one.
    #[inline]
    pub fn with(value: &mut Option<T>, change: impl FnOnce(&mut T)) {
        value.as_mut().map(change);
    }
}

/// A field that is no `Option`.
pub trait PlainField {
    /// Its type.
    type Value;

    /// Asks the function about the value.
    #[inline]
    fn custom(
        value: &Self::Value,
        check: impl FnOnce(&Self::Value) -> Result<(), ValidationError>,
        rule: Rule,
        report: &Report<'_>,
    ) {
        outcome(check(value), &rule, report);
    }

    /// Changes the value.
    #[inline]
    fn with(value: &mut Self::Value, change: impl FnOnce(&mut Self::Value)) {
        change(value);
    }
}

impl<T> PlainField for Field<T> {
    type Value = T;
}
