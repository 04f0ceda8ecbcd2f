//! Whether a model that stands within another type is gone into, asked while the program is compiled.
#![allow(clippy::panic, reason = "a panic in a const is the compile error")]

use std::marker::PhantomData;

use validator::Validate;

use super::check::Check;
use super::item::Item;

/// Whether a `T` may have rules. An inherent constant wins over a trait's, here and below.
pub struct Ruled<T: ?Sized>(PhantomData<T>);

impl<T: Item + Check + ?Sized> Ruled<T> {
    /// It says so itself.
    pub const IS: bool = T::RULES;
}

/// Whether a `T` is gone into.
pub struct Walked<T: ?Sized>(PhantomData<T>);

impl<T: Item + ?Sized> Walked<T> {
    /// It is.
    pub const IS: bool = true;
}

/// Whether a `T` validates itself.
pub struct Asked<T: ?Sized>(PhantomData<T>);

impl<T: Validate + ?Sized> Asked<T> {
    /// It does.
    pub const IS: bool = true;
}

/// What no such trait says.
pub trait Unsaid {
    /// It is not so.
    const IS: bool = false;
}

impl<T: ?Sized> Unsaid for Ruled<T> {}
impl<T: ?Sized> Unsaid for Walked<T> {}
impl<T: ?Sized> Unsaid for Asked<T> {}

/// Does not compile where there are rules that nobody would look at.
#[track_caller]
pub const fn gone_into(has_rules: bool, is_gone_into: bool, why: &str) {
    if has_rules && !is_gone_into {
        panic!("{}", why);
    }
}
