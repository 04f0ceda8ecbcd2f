//! A verb on a free function.

mod expand;
mod shape;

pub(crate) use expand::attribute;
