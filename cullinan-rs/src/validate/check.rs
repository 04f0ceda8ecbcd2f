//! `Check`: a value that knows its rules, at any depth.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Display;

use super::report::Report;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model, and holds none",
    label = "has no rules to check",
    note = "a type of your own takes `#[model]`; one of another crate goes into a `#[model]` newtype"
)]
/// A value that knows its rules. `#[model]` implements it; lists, maps and options of such values have it too.
pub trait Check {
    /// Notes every rule that the value breaks.
    fn check(&self, report: &Report<'_>);

    /// Brings the value into its normal form, before its rules are looked at.
    fn normalise(&mut self) {}
}

impl<T: Check> Check for Option<T> {
    fn check(&self, report: &Report<'_>) {
        self.iter().for_each(|value| value.check(report));
    }

    fn normalise(&mut self) {
        self.iter_mut().for_each(T::normalise);
    }
}

impl<T: Check + ?Sized> Check for Box<T> {
    fn check(&self, report: &Report<'_>) {
        (**self).check(report);
    }

    fn normalise(&mut self) {
        (**self).normalise();
    }
}

macro_rules! lists {
    ($($type:ident)*) => {$(
        impl<T: Check> Check for $type<T> {
            fn check(&self, report: &Report<'_>) {
                for (index, value) in self.iter().enumerate() {
                    value.check(&report.index(index));
                }
            }

            fn normalise(&mut self) {
                self.iter_mut().for_each(T::normalise);
            }
        }
    )*};
}

lists!(Vec VecDeque);

macro_rules! maps {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<K: Display, V: Check $($more)*> Check for $type {
            fn check(&self, report: &Report<'_>) {
                for (key, value) in self {
                    value.check(&report.field(&key.to_string()));
                }
            }

            fn normalise(&mut self) {
                self.values_mut().for_each(V::normalise);
            }
        }
    )*};
}

maps! {
    [] BTreeMap<K, V>;
    [, S] HashMap<K, V, S>;
}

macro_rules! no_rules {
    ($($type:ty)*) => {$(
        impl Check for $type {
            fn check(&self, _: &Report<'_>) {}
        }
    )*};
}

no_rules!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char String);

impl<T> Check for BTreeSet<T> {
    fn check(&self, _: &Report<'_>) {}
}

impl<T, S> Check for HashSet<T, S> {
    fn check(&self, _: &Report<'_>) {}
}

impl Check for () {
    fn check(&self, _: &Report<'_>) {}
}

impl Check for serde_json::Value {
    fn check(&self, _: &Report<'_>) {}
}

impl<T> Check for std::marker::PhantomData<T> {
    fn check(&self, _: &Report<'_>) {}
}
