//! `#[controller]` on an impl block: its methods with verbs are the handlers.

mod expand;
mod parse;
mod shape;

pub(crate) use expand::attribute;
