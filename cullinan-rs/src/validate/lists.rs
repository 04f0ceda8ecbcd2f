//! What rules about lists and lengths may be put on.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, Hash};

use super::item::Newtype;

/// A list, an optional list or a map: what `min_items` and `max_items` look at.
#[diagnostic::on_unimplemented(
    message = "`min_items` and `max_items` need a list, `{Self}` is not one",
    label = "this rule cannot apply to `{Self}`"
)]
pub trait Listed {
    /// Whether their number is known only where all of it could be read; see [`Measured::NEEDS_ALL`].
    const NEEDS_ALL: bool = false;

    /// How many items there are; `None` where there is no list.
    fn count(&self) -> Option<usize>;
}

/// A list whose items can be told apart: what `unique` looks at.
#[diagnostic::on_unimplemented(
    message = "`unique` needs a list of items that implement `Eq` and `Hash`, `{Self}` is not one",
    label = "this rule cannot apply to `{Self}`"
)]
pub trait Distinct {
    /// Whether no item is there twice.
    fn is_distinct(&self) -> bool;
}

/// What a length counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// The characters of a text.
    Characters,
    /// The items of a list or the members of a map.
    Items,
}

/// A text, a list or a map, or an optional one: what `length` looks at.
#[diagnostic::on_unimplemented(
    message = "`length` needs a text, a list or a map, `{Self}` is none",
    label = "this rule cannot apply to `{Self}`"
)]
pub trait Measured {
    /// What its length counts.
    const UNIT: Unit;
    /// Whether its length is known only where all of it could be read: equal items of a set are one, and a map is
    /// without the members that it lost.
    const NEEDS_ALL: bool = false;

    /// Its length; `None` where there is nothing.
    fn length(&self) -> Option<usize>;
}

macro_rules! texts {
    ($($type:ty)*) => {$(
        impl Measured for $type {
            const UNIT: Unit = Unit::Characters;

            fn length(&self) -> Option<usize> {
                Some(self.chars().count())
            }
        }
    )*};
}

texts!(String Box<str>);

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty $(, $needs_all:literal)?;)*) => {$(
        impl<$($generics)*> Listed for $type {
            $(const NEEDS_ALL: bool = $needs_all;)?

            fn count(&self) -> Option<usize> {
                Some(self.len())
            }
        }

        impl<$($generics)*> Measured for $type {
            const UNIT: Unit = Unit::Items;
            $(const NEEDS_ALL: bool = $needs_all;)?

            fn length(&self) -> Option<usize> {
                Some(self.len())
            }
        }
    )*};
}

lists! {
    [T] Vec<T>;
    [T] VecDeque<T>;
    [T] Box<[T]>;
    [T] BTreeSet<T>, true;
    [T, S] HashSet<T, S>, true;
    [K, V] BTreeMap<K, V>, true;
    [K, V, S] HashMap<K, V, S>, true;
}

impl<T: Listed> Listed for Option<T> {
    const NEEDS_ALL: bool = T::NEEDS_ALL;

    fn count(&self) -> Option<usize> {
        self.as_ref().and_then(T::count)
    }
}

impl<T: Measured> Measured for Option<T> {
    const UNIT: Unit = T::UNIT;
    const NEEDS_ALL: bool = T::NEEDS_ALL;

    fn length(&self) -> Option<usize> {
        self.as_ref().and_then(T::length)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Eq + Hash> Distinct for Vec<T> {
    fn is_distinct(&self) -> bool {
        let mut seen = HashSet::with_capacity(self.len());
        self.iter().all(|item| seen.insert(item))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Eq + Hash> Distinct for VecDeque<T> {
    fn is_distinct(&self) -> bool {
        let mut seen = HashSet::with_capacity(self.len());
        self.iter().all(|item| seen.insert(item))
    }
}

impl<T: Distinct> Distinct for Option<T> {
    fn is_distinct(&self) -> bool {
        self.as_ref().is_none_or(T::is_distinct)
    }
}

/// A set cannot hold anything twice; serde takes the second for the first.
impl<T, S: BuildHasher> Distinct for HashSet<T, S> {
    fn is_distinct(&self) -> bool {
        true
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype<Inner: Measured>> Measured for T {
    const UNIT: Unit = <T::Inner as Measured>::UNIT;
    const NEEDS_ALL: bool = <T::Inner as Measured>::NEEDS_ALL;

    fn length(&self) -> Option<usize> {
        self.inner().length()
    }
}
