//! What a rule may be put on: whether a type holds numbers or texts is a trait bound, so a rule that makes no
//! sense is a compile error, through type aliases too.

use std::collections::{BTreeSet, HashSet, VecDeque};

use super::bound::Number;
use super::item::Newtype;

/// A number, an optional number, or a list of numbers: what `ge`, `le`, `gt`, `lt` and `multiple_of` look at, and the
/// `range` of a model.
#[diagnostic::on_unimplemented(
    message = "this rule needs a number, `{Self}` is not one",
    label = "cannot apply to `{Self}`",
    note = "a text takes rules such as `min_length`, `regex` and `email`, in a model `length`, `regex` and `email`"
)]
pub trait Numeric {
    /// Shows every number in the value; none where it is `None`.
    fn numbers(&self, see: &mut dyn FnMut(Number));
}

/// A text, an optional text, or a list of texts: what `min_length`, `max_length`, `regex`, `one_of`, `email` and `url`
/// look at, and a model's other rules about texts.
#[diagnostic::on_unimplemented(
    message = "this rule needs a text, `{Self}` is not one",
    label = "cannot apply to `{Self}`",
    note = "a number takes `ge`, `le`, `gt`, `lt` and `multiple_of`, in a model `range`"
)]
pub trait Textual {
    /// Shows every text in the value; none where it is `None`.
    fn texts(&self, see: &mut dyn FnMut(&str));
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Numeric for $type {
            fn numbers(&self, see: &mut dyn FnMut(Number)) {
                see(Number::Int(i128::try_from(*self).unwrap_or(i128::MAX)));
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

macro_rules! nonzero_integers {
    ($($type:ident)*) => {$(
        impl Numeric for std::num::$type {
            fn numbers(&self, see: &mut dyn FnMut(Number)) {
                self.get().numbers(see);
            }
        }
    )*};
}

nonzero_integers!(NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize);
nonzero_integers!(NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize);

impl Numeric for f32 {
    fn numbers(&self, see: &mut dyn FnMut(Number)) {
        see(Number::Single(*self));
    }
}

impl Numeric for f64 {
    fn numbers(&self, see: &mut dyn FnMut(Number)) {
        see(Number::Float(*self));
    }
}

impl Textual for String {
    fn texts(&self, see: &mut dyn FnMut(&str)) {
        see(self);
    }
}

impl Textual for Box<str> {
    fn texts(&self, see: &mut dyn FnMut(&str)) {
        see(self);
    }
}

macro_rules! lists {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<T: Numeric $($more)*> Numeric for $type {
            fn numbers(&self, see: &mut dyn FnMut(Number)) {
                self.iter().for_each(|value| value.numbers(see));
            }
        }

        impl<T: Textual $($more)*> Textual for $type {
            fn texts(&self, see: &mut dyn FnMut(&str)) {
                self.iter().for_each(|value| value.texts(see));
            }
        }
    )*};
}

lists! {
    [] Option<T>;
    [] Vec<T>;
    [] VecDeque<T>;
    [] BTreeSet<T>;
    [, S] HashSet<T, S>;
}

#[diagnostic::do_not_recommend]
impl<T: Newtype<Inner: Numeric>> Numeric for T {
    fn numbers(&self, see: &mut dyn FnMut(Number)) {
        self.inner().numbers(see);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype<Inner: Textual>> Textual for T {
    fn texts(&self, see: &mut dyn FnMut(&str)) {
        self.inner().texts(see);
    }
}
