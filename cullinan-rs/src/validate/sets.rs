//! Models in sets and heaps, whose order is not the one that was sent: what is wrong in them is told of the whole.

use std::collections::{BTreeSet, BinaryHeap, HashSet};
use std::hash::{BuildHasher, Hash};

use super::check::Check;
use super::item::Item;
use super::notes::Notes;
use super::report::Report;
use crate::fault::{Fault, In};

macro_rules! sets {
    ($([$($item:tt)*] [$($generics:tt)*] $type:ty;)*) => {$(
        impl<T: Item $($generics)*> Item for $type {}

        impl<T: Check + $($item)* $($generics)*> Check for $type {
            const RULES: bool = T::RULES;

            fn check(&self, report: &Report<'_>) {
                each(self.iter(), report, T::check);
            }

            /// Items that become the same are one. Each is like the whole: all that could be read, or not known from
            /// one that could not.
            fn normalise(&mut self, report: &Report<'_>) {
                let normal = |mut item: T| {
                    item.normalise(report);
                    item
                };
                *self = std::mem::take(self).into_iter().map(normal).collect();
            }
        }
    )*};
}

sets! {
    [Ord] [] BTreeSet<T>;
    [Ord] [] BinaryHeap<T>;
    [Eq + Hash] [, S: BuildHasher + Default] HashSet<T, S>;
}

/// More than this is not told; one more lets the report say so.
const MOST_TOLD: usize = 64;

/// The longest name of a place in an item that is told: it may be the client's.
const LONGEST_PLACE: usize = 64;

/// Checks every item by itself, and tells the same of several of them once. An item that could not be read is not
/// known from the others, so all must have been.
pub(super) fn each<'i, T: 'i>(
    items: impl Iterator<Item = &'i T>,
    report: &Report<'_>,
    mut check: impl FnMut(&T, &Report<'_>),
) {
    let mut told: Vec<(String, String)> = Vec::new();
    for item in items.filter(|_| report.is_readable()) {
        let notes = Notes::new(In::Body, "", None, &[]);
        check(item, &notes.report());
        for fault in notes.into_found().faults {
            let found = (fault.code().to_owned(), format!("{}: {}", place(&fault), fault.detail()));
            if !told.contains(&found) {
                told.push(found);
            }
        }
        if told.len() > MOST_TOLD {
            break;
        }
    }
    told.into_iter().for_each(|(code, detail)| report.note(code, detail));
}

fn place(fault: &Fault) -> String {
    match fault.pointer().and_then(|pointer| pointer.strip_prefix("#/")) {
        None => "an item".to_owned(),
        Some(place) if place.len() <= LONGEST_PLACE => format!("`{place}` of an item"),
        Some(_) => "somewhere in an item".to_owned(),
    }
}
