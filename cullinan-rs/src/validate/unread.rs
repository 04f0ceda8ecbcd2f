//! The places of a value that could not be read, as a tree: each step into the value is one look-up in it.

use std::collections::BTreeMap;

use crate::pointer;

/// A place at which, or below which, something could not be read.
#[derive(Debug, Default)]
pub(super) struct Unread {
    all: bool,
    below: BTreeMap<String, Self>,
}

/// What is known of a place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known<'u> {
    /// All of it is what was sent.
    All,
    /// Some of it is not.
    Some(&'u Unread),
    /// Something else stands there.
    Nothing,
}

impl Unread {
    /// The places of these JSON Pointers, as seen from that member of the body, or from all of it; `None` if there are
    /// none.
    #[cold]
    pub(super) fn new(member: Option<&str>, pointers: &[String]) -> Option<Self> {
        let mut whole = Self::default();
        for pointer in pointers {
            let tokens = pointer::tokens(pointer);
            let place = tokens.fold(&mut whole, |place, token| place.below.entry(token).or_default());
            place.all = true;
        }
        match member {
            Some(name) if !whole.all => whole.below.remove(name),
            _ => Some(whole),
        }
    }

    /// Whether something was sent that has left no trace: items of a list that were passed over.
    pub(super) fn lacks_items(&self) -> bool {
        self.below.contains_key(pointer::PASSED_OVER)
    }

    /// What is known of this place.
    pub(super) fn known(&self) -> Known<'_> {
        if self.all { Known::Nothing } else { Known::Some(self) }
    }
}

impl Known<'_> {
    /// What is known of the part of that name or index.
    #[inline]
    pub(super) fn part(self, name: &str) -> Self {
        match self {
            Known::Some(place) => place.below.get(name).map_or(Known::All, Unread::known),
            whole => whole,
        }
    }

    /// The same of a part that has several names.
    #[inline]
    pub(super) fn part_of(self, names: &[&str]) -> Self {
        let Known::Some(_) = self else { return self };
        let parts = names.iter().map(|name| self.part(name));
        parts.into_iter().find(|part| !matches!(part, Known::All)).unwrap_or(Known::All)
    }

    /// The same of an item, without a text for its index where there is nothing to look up.
    #[inline]
    pub(super) fn item(self, index: usize) -> Self {
        if let Known::Some(_) = self { self.part(&index.to_string()) } else { self }
    }
}
