//! What `inner(..)` goes over: the items of a list or a set, the values of a map.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

use serde::Serialize;

use super::key;
use super::report::Report;
use super::sets;

/// A list, a set or a map, or an optional one.
#[diagnostic::on_unimplemented(
    message = "`inner` needs a list, a set or a map, `{Self}` is none",
    label = "has no items"
)]
pub trait Items {
    /// What it holds.
    type Item;

    /// Shows every item at its place; those of a set have none of their own.
    fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&Self::Item, &Report<'_>));
}

/// Goes over the items.
pub fn each<C: Items>(list: &C, report: &Report<'_>, mut see: impl FnMut(&C::Item, &Report<'_>)) {
    list.items(report, &mut see);
}

macro_rules! lists {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<T $($more)*> Items for $type {
            type Item = T;

            fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&T, &Report<'_>)) {
                for (index, item) in self.iter().enumerate() {
                    see(item, &report.index(index));
                }
            }
        }
    )*};
}

lists! {
    [] Vec<T>;
    [] VecDeque<T>;
    [] LinkedList<T>;
    [] Box<[T]>;
    [, const N: usize] [T; N];
}

macro_rules! maps {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<K: Serialize, T $($more)*> Items for $type {
            type Item = T;

            fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&T, &Report<'_>)) {
                for (key, item) in self {
                    see(item, &report.field(&key::name(key)));
                }
            }
        }
    )*};
}

maps! {
    [] BTreeMap<K, T>;
    [, S] HashMap<K, T, S>;
}

macro_rules! sets {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<T $($more)*> Items for $type {
            type Item = T;

            fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&T, &Report<'_>)) {
                sets::each(self.iter(), report, see);
            }
        }
    )*};
}

sets! {
    [] BTreeSet<T>;
    [] BinaryHeap<T>;
    [, S] HashSet<T, S>;
}

impl<C: Items> Items for Option<C> {
    type Item = C::Item;

    fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&C::Item, &Report<'_>)) {
        self.iter().for_each(|list| list.items(report, see));
    }
}
