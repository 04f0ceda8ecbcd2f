//! What `#[model]` makes of a type.

use std::collections::{BTreeMap, HashMap, VecDeque};

/// A `#[model]` type, whatever its parameters, or a list, a map or an option of such.
pub trait Item {}

/// A model that is a whole body: a struct with named fields, or an enum with data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model",
    note = "a struct with named fields becomes one by `#[model]`"
)]
pub trait Model: Item {}

/// A model around one value: a tuple struct with one field. Rules reach through it.
pub trait Newtype {
    /// What it holds.
    type Inner;

    /// The value inside.
    fn inner(&self) -> &Self::Inner;

    /// The value inside, to be changed.
    fn inner_mut(&mut self) -> &mut Self::Inner;
}

impl<T: Item> Item for Option<T> {}
impl<T: Item> Item for Box<T> {}
impl<T: Item> Item for Vec<T> {}
impl<T: Item> Item for VecDeque<T> {}
impl<K, T: Item, S> Item for HashMap<K, T, S> {}
impl<K, T: Item> Item for BTreeMap<K, T> {}
