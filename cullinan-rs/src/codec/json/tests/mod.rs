//! What is found in bodies of all shapes, and the law that it keeps.

mod buffered;
mod check;
mod choosy;
mod containers;
mod enums;
pub(in crate::codec) mod law;
pub(in crate::codec) mod mutate;
mod object_only;
mod probed;
mod raw;
mod scalars;
mod search;
mod structs;
mod syntax;
pub(in crate::codec) mod types;
