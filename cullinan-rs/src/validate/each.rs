//! What a parameter's rules may be put on besides: lists, whose items are looked at one by one.

use std::collections::{BTreeSet, HashSet, VecDeque};

use super::bound::Number;
use super::kinds::{Numeric, Textual};
use super::report::Report;

/// A number, or a list of numbers.
#[diagnostic::on_unimplemented(
    message = "this rule needs a number, `{Self}` is not one",
    label = "cannot apply to `{Self}`",
    note = "a text takes rules such as `min_length`, `regex` and `email`"
)]
pub trait Numbers {
    /// Shows every number in the value with its place.
    fn each(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>));
}

/// A text, or a list of texts.
#[diagnostic::on_unimplemented(
    message = "this rule needs a text, `{Self}` is not one",
    label = "cannot apply to `{Self}`",
    note = "a number takes `ge`, `le`, `gt`, `lt` and `multiple_of`"
)]
pub trait Texts {
    /// Shows every text in the value with its place.
    fn each(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>));
}

#[diagnostic::do_not_recommend]
impl<T: Numeric> Numbers for T {
    fn each(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
        self.numbers(at, see);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Textual> Texts for T {
    fn each(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>)) {
        self.texts(at, see);
    }
}

/// `$part` is where the item of an index stands, if that is known.
macro_rules! containers {
    ($part:expr; $([$($more:tt)*] $type:ty;)*) => {$(
        containers!(Numbers(Number) $part; [$($more)*] $type);
        containers!(Texts(&str) $part; [$($more)*] $type);
    )*};
    ($trait:ident($item:ty) $part:expr; [$($more:tt)*] $type:ty) => {
        impl<T: $trait $($more)*> $trait for $type {
            fn each(&self, at: &Report<'_>, see: &mut dyn FnMut($item, &Report<'_>)) {
                for (index, value) in self.iter().enumerate() {
                    $part(at, index).iter().for_each(|part| value.each(part, see));
                }
            }
        }

        impl<T: $trait $($more)*> $trait for Option<$type> {
            fn each(&self, at: &Report<'_>, see: &mut dyn FnMut($item, &Report<'_>)) {
                self.iter().for_each(|list| list.each(at, see));
            }
        }
    };
}

containers! {
    item;
    [] Vec<T>;
    [] VecDeque<T>;
}

containers! {
    whole;
    [] BTreeSet<T>;
    [, S] HashSet<T, S>;
}

#[allow(clippy::unnecessary_wraps, reason = "an item of a set is not always known")]
fn item<'a>(list: &'a Report<'_>, index: usize) -> Option<Report<'a>> {
    Some(list.index(index))
}

/// Items of a set have no index, so one that could not be read is not known from the others.
fn whole<'a>(set: &'a Report<'_>, _: usize) -> Option<Report<'a>> {
    set.is_readable().then_some(*set)
}
