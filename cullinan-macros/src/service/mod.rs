//! `#[service]` on a struct and `#[provider]` on a function, and the fields that are injected.

mod declaration;
mod fields;
mod function;
mod structure;

pub(crate) use fields::{build, shared, sources};
pub(crate) use function::attribute as function;
pub(crate) use structure::attribute as structure;
