//! Growing sound bodies, and beside them all the ways to break them.

mod body;
mod containers;
mod enums;
mod links;
mod structs;
mod values;

pub(crate) use body::{Body, grow};
