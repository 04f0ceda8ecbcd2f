//! The rules of `#[validate(..)]`.

mod data;
mod list;
mod number;
mod read;
mod site;
mod tables;

pub(super) use data::{Custom, Length, Number, Rule, Rules, Test, Words};
pub(super) use site::{of_field, of_type};
