//! Models in what the standard library has to hold them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, LinkedList, VecDeque};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use serde::Serialize;

use super::check::Check;
use super::item::Item;
use super::key;
use super::report::Report;

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<T: Item $($generics)*> Item for $type {}

        impl<T: Check $($generics)*> Check for $type {
            const RULES: bool = T::RULES;

            fn check(&self, report: &Report<'_>) {
                for (index, value) in self.iter().enumerate() {
                    value.check(&report.index(index));
                }
            }

            fn normalise(&mut self, report: &Report<'_>) {
                for (index, value) in self.iter_mut().enumerate() {
                    value.normalise(&report.index(index));
                }
            }
        }
    )*};
}

lists! {
    [] Vec<T>;
    [] VecDeque<T>;
    [] LinkedList<T>;
    [] [T];
    [, const N: usize] [T; N];
}

macro_rules! maps {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<K, V: Item $($generics)*> Item for $type {}

        impl<K: Serialize, V: Check $($generics)*> Check for $type {
            const RULES: bool = V::RULES;

            fn check(&self, report: &Report<'_>) {
                for (key, value) in self {
                    value.check(&report.field(&key::name(key)));
                }
            }

            fn normalise(&mut self, report: &Report<'_>) {
                for (key, value) in self {
                    // Where all could be read, nobody asks for the place.
                    let name = if report.is_readable() { String::new() } else { key::name(key) };
                    value.normalise(&report.field(&name));
                }
            }
        }
    )*};
}

maps! {
    [] BTreeMap<K, V>;
    [, S] HashMap<K, V, S>;
}

impl<T: Item> Item for Option<T> {}

impl<T: Check> Check for Option<T> {
    const RULES: bool = T::RULES;

    fn check(&self, report: &Report<'_>) {
        self.iter().for_each(|value| value.check(report));
    }

    fn normalise(&mut self, report: &Report<'_>) {
        self.iter_mut().for_each(|value| value.normalise(report));
    }
}

/// `$reach` is what is inside, to be changed; nobody else has it while the request is being read.
macro_rules! pointers {
    ($($type:ident: |$value:ident| $reach:expr;)*) => {$(
        impl<T: Item + ?Sized> Item for $type<T> {}

        impl<T: Check + ?Sized> Check for $type<T> {
            const RULES: bool = T::RULES;

            fn check(&self, report: &Report<'_>) {
                (**self).check(report);
            }

            fn normalise(&mut self, report: &Report<'_>) {
                let $value = self;
                $reach.into_iter().for_each(|value: &mut T| value.normalise(report));
            }
        }
    )*};
}

pointers! {
    Box: |value| [&mut **value];
    Rc: |value| Rc::get_mut(value);
    Arc: |value| Arc::get_mut(value);
}

impl<T: Item + ToOwned + ?Sized> Item for Cow<'_, T> {}

impl<T: Check + ToOwned<Owned: Check> + ?Sized> Check for Cow<'_, T> {
    const RULES: bool = T::RULES;

    fn check(&self, report: &Report<'_>) {
        (**self).check(report);
    }

    fn normalise(&mut self, report: &Report<'_>) {
        self.to_mut().normalise(report);
    }
}

/// It holds nothing, whatever it speaks of.
impl<T: ?Sized> Item for PhantomData<T> {}

impl<T: ?Sized> Check for PhantomData<T> {
    const RULES: bool = false;

    fn check(&self, _: &Report<'_>) {}
}
