//! The url grammar: `/`-separated segments, each a literal, `{name}` or, as the last one, `{name:path}`.
//! One set of `const fn`s serves the checks of the compiler and those at start-up.

mod captures;
mod distance;
mod grammar;
mod join;
mod literal;
mod message;
mod scan;
mod segment;
#[cfg(test)]
mod tests;

pub(crate) use captures::Captures;
pub(crate) use distance::{close, distance};
pub(crate) use grammar::{fault, prefix_fault};
pub(crate) use join::{has, join, write};
pub(crate) use message::Message;
pub(crate) use scan::same;
pub(crate) use segment::{Segment, Segments};
