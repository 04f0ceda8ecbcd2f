//! `#[controller]`: on a struct, where it takes the keywords, or on an impl block.

mod entry;
mod expand;
mod shape;

pub(crate) use entry::attribute;
