//! What is changed member by member.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;

use serde::Serialize;

use super::change::{Change, Merge};
use super::key;
use crate::maybe::Maybe;

/// What is changed member by member: a `#[model]` struct with named fields, and an `Option`, a `Maybe`, a `Box` or a map
/// of such. `#[model]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be changed member by member",
    label = "has no members that a patch could name",
    note = "`Patch<_>` takes a struct with named fields and `#[model]`, not one that is made `from` another type"
)]
pub trait Patchable {
    /// Lets what it was written as have the names by which a change speaks of it.
    #[doc(hidden)]
    fn rename(&self, merge: &mut Merge<'_>);

    /// Takes back from `before` what the change does not name.
    #[doc(hidden)]
    fn keep(&mut self, before: &mut Self, change: &Change<'_>);
}

/// A field of type `T`: the inherent methods are for what has members, [`PlainMember`] for all else.
pub struct PatchedField<T>(PhantomData<fn() -> T>);

impl<T: Patchable> PatchedField<T> {
    /// The names of the members inside.
    pub fn rename(value: &T, names: &[&str], merge: &mut Merge<'_>) {
        merge.go_into(names, |inside| value.rename(inside));
    }

    /// The names of the members of a flattened field.
    pub fn rename_flat(value: &T, merge: &mut Merge<'_>) {
        value.rename(merge);
    }

    /// Takes back what the change does not name.
    pub fn keep(now: &mut T, before: &mut T, names: &[&str], change: &Change<'_>) {
        change.model(names, now, before);
    }

    /// The same where it is flattened.
    pub fn keep_flat(now: &mut T, before: &mut T, _: &[&[&str]], change: &Change<'_>) {
        now.keep(before, change);
    }
}

/// The same for every type that is changed as a whole.
pub trait PlainMember {
    /// Its type.
    type Value;

    /// It has no names.
    fn rename(_: &Self::Value, _: &[&str], _: &mut Merge<'_>) {}

    /// It has no names.
    fn rename_flat(_: &Self::Value, _: &mut Merge<'_>) {}

    /// Takes it back if the change does not name it.
    fn keep(now: &mut Self::Value, before: &mut Self::Value, names: &[&str], change: &Change<'_>)
    where
        Self::Value: Sized,
    {
        change.field(names, now, before);
    }

    /// Takes it back if the change names only others.
    fn keep_flat(now: &mut Self::Value, before: &mut Self::Value, others: &[&[&str]], change: &Change<'_>)
    where
        Self::Value: Sized,
    {
        change.flat(others, now, before);
    }
}

impl<T> PlainMember for PatchedField<T> {
    type Value = T;
}

macro_rules! holders {
    ($($type:ident: $value:ident;)*) => {$(
        impl<T: Patchable> Patchable for $type<T> {
            fn rename(&self, merge: &mut Merge<'_>) {
                if let Self::$value(value) = self {
                    value.rename(merge);
                }
            }

            fn keep(&mut self, before: &mut Self, change: &Change<'_>) {
                if let (Self::$value(now), Self::$value(before)) = (self, before) {
                    now.keep(before, change);
                }
            }
        }
    )*};
}

holders! {
    Option: Some;
    Maybe: Value;
}

impl<T: Patchable> Patchable for Box<T> {
    fn rename(&self, merge: &mut Merge<'_>) {
        (**self).rename(merge);
    }

    fn keep(&mut self, before: &mut Self, change: &Change<'_>) {
        (**self).keep(before, change);
    }
}

macro_rules! maps {
    ($([$($generics:tt)*] [$($bounds:tt)*] $type:ty;)*) => {$(
        impl<K: Serialize + $($bounds)*, V: Patchable $($generics)*> Patchable for $type {
            fn rename(&self, merge: &mut Merge<'_>) {
                for (key, value) in self {
                    merge.go_into(&[&key::name(key)], |inside| value.rename(inside));
                }
            }

            fn keep(&mut self, before: &mut Self, change: &Change<'_>) {
                for (key, now) in self {
                    if let Some(before) = before.get_mut(key) {
                        change.model(&[&key::name(key)], now, before);
                    }
                }
            }
        }
    )*};
}

maps! {
    [] [Ord] BTreeMap<K, V>;
    [, S: BuildHasher] [Eq + Hash] HashMap<K, V, S>;
}
