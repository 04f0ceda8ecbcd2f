//! What stands on the shelves of a shop that has just opened: always the same.

mod fill;
mod rows;
mod words;

pub(super) use fill::fill;
