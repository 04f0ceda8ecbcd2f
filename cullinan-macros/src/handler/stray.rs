//! A verb where it cannot work.

use proc_macro2::Span;

use super::verb::Verb;
use crate::diagnostic::Errors;

/// A verb on a method that no `#[controller] impl` block has taken.
pub(crate) fn method(verb: Verb, at: Span, errors: &mut Errors) {
    let verb = verb.attribute();
    let message = format!(
        "`{verb}` on a method works inside a `#[controller] impl` block: put `#[controller]` on the impl"
    );
    errors.at(at, message);
}

/// A verb on something that is no function.
pub(crate) fn item(verb: Verb, at: Span, errors: &mut Errors) {
    let verb = verb.attribute();
    let message = format!("`{verb}` goes on a function, or on a method in a `#[controller] impl` block");
    errors.at(at, message);
}
