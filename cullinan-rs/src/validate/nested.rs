//! How generated code goes into a field: the type decides whether there is anything to check.

use std::marker::PhantomData;

use super::check::Check;
use super::item::Item;
use super::report::Report;

/// The models in a `T`. An inherent item wins over a trait's, so [`PlainNested`] serves what holds none.
pub struct Nested<T>(PhantomData<fn() -> T>);

impl<T: Item> Nested<T> {
    /// Goes into the value.
    #[inline]
    pub fn check(value: &T, report: &Report<'_>)
    where
        T: Check,
    {
        value.check(report);
    }
}

/// Asks for more than `check` does, so that a parameter that is no model is told once.
impl<T: Item + Check> Nested<T> {
    /// Brings the value into its normal form.
    #[inline]
    pub fn normalise(value: &mut T) {
        value.normalise();
    }
}

/// A `T` that says itself that it is checked. An error about one that is not is told by its check.
pub struct Certain<T>(PhantomData<fn() -> T>);

impl<T: Check> Certain<T> {
    /// Brings the value into its normal form.
    #[inline]
    pub fn normalise(value: &mut T) {
        value.normalise();
    }
}

impl<T> PlainNested for Certain<T> {
    type Value = T;
}

/// A value that holds no model.
pub trait PlainNested {
    /// Its type.
    type Value;

    /// There is nothing to go into.
    #[inline]
    fn check(_: &Self::Value, _: &Report<'_>) {}

    /// There is nothing to change.
    #[inline]
    fn normalise(_: &mut Self::Value) {}
}

impl<T> PlainNested for Nested<T> {
    type Value = T;
}
