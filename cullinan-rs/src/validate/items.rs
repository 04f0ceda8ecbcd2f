//! What `inner(..)` goes over: the items of a list, the values of a map.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Display;

use super::report::Report;

/// A list or a map, or an optional one.
#[diagnostic::on_unimplemented(
    message = "`inner` needs a list or a map, `{Self}` is neither",
    label = "has no items"
)]
pub trait Items {
    /// What it holds.
    type Item;

    /// Shows every item at its place.
    fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&Self::Item, &Report<'_>));
}

/// Goes over the items.
pub fn each<C: Items>(list: &C, report: &Report<'_>, mut see: impl FnMut(&C::Item, &Report<'_>)) {
    list.items(report, &mut see);
}

macro_rules! lists {
    ($($type:ident)*) => {$(
        impl<T> Items for $type<T> {
            type Item = T;

            fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&T, &Report<'_>)) {
                for (index, item) in self.iter().enumerate() {
                    see(item, &report.index(index));
                }
            }
        }
    )*};
}

lists!(Vec VecDeque);

macro_rules! maps {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<K: Display, T $($more)*> Items for $type {
            type Item = T;

            fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&T, &Report<'_>)) {
                for (key, item) in self {
                    see(item, &report.field(&key.to_string()));
                }
            }
        }
    )*};
}

maps! {
    [] BTreeMap<K, T>;
    [, S] HashMap<K, T, S>;
}

impl<C: Items> Items for Option<C> {
    type Item = C::Item;

    fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&C::Item, &Report<'_>)) {
        self.iter().for_each(|list| list.items(report, see));
    }
}
