//! An argument of a handler and what `#[param(..)]` says about it.

mod argument;
mod default;
mod expand;
mod keywords;
mod rule;

pub(crate) use argument::Argument;
pub(crate) use rule::{Bound, number, regex_fault};
