//! Tuples of models, and of models and other values.

use super::check::Check;
use super::item::Item;
use super::report::Report;

/// That one of several is an [`Item`] no bound can say. That each can be checked, one can: what is no model among them
/// has nothing to check then.
macro_rules! tuples {
    ($([$($type:ident $index:tt)*])*) => {$(
        impl<$($type: Check),*> Item for ($($type,)*) {}

        impl<$($type: Check),*> Check for ($($type,)*) {
            const RULES: bool = $($type::RULES)||*;

            fn check(&self, report: &Report<'_>) {
                $(self.$index.check(&report.index($index));)*
            }

            fn normalise(&mut self, report: &Report<'_>) {
                $(self.$index.normalise(&report.index($index));)*
            }
        }
    )*};
}

tuples! {
    [A 0]
    [A 0 B 1]
    [A 0 B 1 C 2]
    [A 0 B 1 C 2 D 3]
    [A 0 B 1 C 2 D 3 E 4]
    [A 0 B 1 C 2 D 3 E 4 F 5]
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6]
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7]
}
