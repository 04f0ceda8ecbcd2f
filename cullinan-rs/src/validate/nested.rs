//! How generated code goes into a field: the type decides what there is to check.

use std::marker::PhantomData;

use validator::Validate;

use super::check::Check;
use super::foreign::{self, Foreigners};
use super::item::Item;
use super::report::Report;

/// What is in a `T`, checked by the first of these that it allows: the inherent method for what holds a model,
/// [`HoldsForeign`], [`IsForeign`], [`PlainNested`]. Method calls try a value before a reference to it, and that before
/// one that may change it.
pub struct Nested<T>(PhantomData<fn() -> T>);

/// The same for a `T` that says itself that it is checked: [`Unchecked`] complains where it is not.
pub struct Certain<T>(PhantomData<fn() -> T>);

macro_rules! dispatch {
    ($name:ident where [$($bounds:tt)*]) => {
        impl<T> $name<T> {
            #[doc(hidden)]
            #[allow(clippy::new_without_default, reason = "generated code is its only user")]
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self(PhantomData)
            }
        }

        impl<T: $($bounds)*> $name<T> {
            /// Goes into the value.
            #[inline]
            pub fn check(self, value: &T, report: &Report<'_>)
            where
                T: Check,
            {
                value.check(report);
            }
        }

        /// Asks for more than `check` does, so that what is no model is told once.
        impl<T: $($bounds)* + Check> $name<T> {
            /// Brings the value into its normal form.
            #[inline]
            pub fn normalise(value: &mut T, report: &Report<'_>) {
                value.normalise(report);
            }
        }

        impl<T: Foreigners> HoldsForeign for $name<T> {
            type Value = T;

            #[inline]
            fn check(self, value: &T, report: &Report<'_>) {
                value.each(report);
            }
        }

        impl<T: Validate> IsForeign for &$name<T> {
            type Value = T;

            #[inline]
            fn check(self, value: &T, report: &Report<'_>) {
                foreign::check(value, report);
            }
        }

        impl<T> PlainNormal for $name<T> {
            type Value = T;
        }
    };
}

dispatch!(Nested where [Item]);
dispatch!(Certain where [Check]);

/// A container of values of other crates that validate themselves.
pub trait HoldsForeign {
    /// Its type.
    type Value;

    /// Asks each of them.
    fn check(self, value: &Self::Value, report: &Report<'_>);
}

/// A value of another crate that validates itself.
pub trait IsForeign {
    /// Its type.
    type Value;

    /// Asks it.
    fn check(self, value: &Self::Value, report: &Report<'_>);
}

/// A value that has no rules of its own.
pub trait PlainNested: Sized {
    /// Its type.
    type Value;

    /// There is nothing to go into.
    #[inline]
    fn check(self, _: &Self::Value, _: &Report<'_>) {}
}

impl<T> PlainNested for &mut Nested<T> {
    type Value = T;
}

/// A value that should have rules and has none.
pub trait Unchecked: Sized {
    /// Its type.
    type Value;

    /// Does not compile.
    fn check(self, value: &Self::Value, report: &Report<'_>)
    where
        Self::Value: Check;
}

impl<T> Unchecked for &mut Certain<T> {
    type Value = T;

    fn check(self, value: &T, report: &Report<'_>)
    where
        T: Check,
    {
        value.check(report);
    }
}

/// A value that has no normal form.
pub trait PlainNormal {
    /// Its type.
    type Value;

    /// There is nothing to change.
    #[inline]
    fn normalise(_: &mut Self::Value, _: &Report<'_>) {}
}
