//! How generated code goes into a field: the type decides whether there is anything to check.

use std::marker::PhantomData;

use super::check::Check;
use super::report::Report;

/// A field of type `T`. An inherent item wins over a trait's, so [`NotNested`] serves what is no [`Check`].
pub struct Nested<T: ?Sized>(PhantomData<fn(&T)>);


impl<T: Check> Nested<T> {
    /// Goes into the field.
    #[inline]
    pub fn check(value: &T, report: &Report<'_>) {
        value.check(report);
    }

    /// Brings the field into its normal form.
    #[inline]
    pub fn normalise(value: &mut T) {
        value.normalise();
    }
}

/// A field that holds nothing to check.
pub trait NotNested<T> {
    /// There is nothing to go into.
    #[inline]
    fn check(_: &T, _: &Report<'_>) {}

    /// There is nothing to change.
    #[inline]
    fn normalise(_: &mut T) {}
}

impl<T> NotNested<T> for Nested<T> {}
