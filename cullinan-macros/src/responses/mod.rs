//! `#[derive(Responses)]`: an enum whose variants are answers.

mod check;
mod entry;
mod expand;
mod parse;
mod shape;

pub(crate) use entry::derive;
