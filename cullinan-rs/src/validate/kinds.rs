//! What a rule may be put on: whether a type holds numbers or texts is a trait bound, so a rule that makes no
//! sense is a compile error, through type aliases too.

use super::bound::Number;
use super::item::Newtype;
use super::report::Report;

/// A number, or an optional one: what `ge`, `le`, `gt`, `lt` and `multiple_of` look at, also in a list, and the `range`
/// of a model.
#[diagnostic::on_unimplemented(
    message = "this rule needs a number, `{Self}` is not one",
    label = "cannot apply to `{Self}`",
    note = "a text takes rules such as `min_length`, `regex` and `email`, in a model `length`, `regex` and `email`",
    note = "in a model a rule for each item of a list stands in `inner(..)`"
)]
pub trait Numeric {
    /// Shows the number with its place, which is `at` or below it; none where it is `None`.
    fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>));
}

/// A text, or an optional one: what `min_length`, `max_length`, `regex`, `one_of`, `email` and `url` look at, also in a
/// list, and a model's rules about texts.
#[diagnostic::on_unimplemented(
    message = "this rule needs a text, `{Self}` is not one",
    label = "cannot apply to `{Self}`",
    note = "a number takes `ge`, `le`, `gt`, `lt` and `multiple_of`, in a model `range`",
    note = "in a model a rule for each item of a list stands in `inner(..)`"
)]
pub trait Textual {
    /// Shows the text with its place, which is `at` or below it; none where it is `None`.
    fn texts(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>));
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Numeric for $type {
            fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
                see(Number::Int(i128::try_from(*self).unwrap_or(i128::MAX)), at);
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

macro_rules! nonzero_integers {
    ($($type:ident)*) => {$(
        impl Numeric for std::num::$type {
            fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
                self.get().numbers(at, see);
            }
        }
    )*};
}

nonzero_integers!(NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize);
nonzero_integers!(NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize);

impl Numeric for f32 {
    fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
        see(Number::Single(*self), at);
    }
}

impl Numeric for f64 {
    fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
        see(Number::Float(*self), at);
    }
}

impl Textual for String {
    fn texts(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>)) {
        see(self, at);
    }
}

impl Textual for Box<str> {
    fn texts(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>)) {
        see(self, at);
    }
}

impl<T: Numeric> Numeric for Option<T> {
    fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
        self.iter().for_each(|value| value.numbers(at, see));
    }
}

impl<T: Textual> Textual for Option<T> {
    fn texts(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>)) {
        self.iter().for_each(|value| value.texts(at, see));
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype<Inner: Numeric>> Numeric for T {
    fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
        self.inner().numbers(at, see);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype<Inner: Textual>> Textual for T {
    fn texts(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>)) {
        self.inner().texts(at, see);
    }
}
