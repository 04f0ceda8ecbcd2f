//! What a function of the user's sees of a field: an `Option` only where it holds something.

use std::marker::PhantomData;

use validator::ValidationError;

use super::checked::outcome;
use super::report::Report;
use super::rule::Rule;

/// A field of type `T`. An inherent item wins over a trait's, so [`PlainField`] serves what is no `Option`.
pub struct Field<T>(PhantomData<fn() -> T>);

impl<T> Field<Option<T>> {
    /// Asks the function about the value, if there is one and all of it could be read.
    #[inline]
    pub fn custom(
        value: &Option<T>,
        check: impl FnOnce(&T) -> Result<(), ValidationError>,
        rule: Rule,
        report: &Report<'_>,
    ) {
        if let Some(value) = value.as_ref().filter(|_| report.is_readable()) {
            outcome(check(value), &rule, report);
        }
    }

    /// Changes the value, if there is one and all of it could be read.
    #[inline]
    pub fn with(value: &mut Option<T>, change: impl FnOnce(&mut T), report: &Report<'_>) {
        value.as_mut().filter(|_| report.is_readable()).map(change);
    }
}

/// A field that is no `Option`.
pub trait PlainField {
    /// Its type.
    type Value;

    /// Asks the function about the value, if all of it could be read.
    #[inline]
    fn custom(
        value: &Self::Value,
        check: impl FnOnce(&Self::Value) -> Result<(), ValidationError>,
        rule: Rule,
        report: &Report<'_>,
    ) {
        if report.is_readable() {
            outcome(check(value), &rule, report);
        }
    }

    /// Changes the value, if all of it could be read.
    #[inline]
    fn with(value: &mut Self::Value, change: impl FnOnce(&mut Self::Value), report: &Report<'_>) {
        if report.is_readable() {
            change(value);
        }
    }
}

impl<T> PlainField for Field<T> {
    type Value = T;
}
