//! The url grammar: `/`-separated segments, each a literal, `{name}`, `{name:constraint}` or, as the last one,
//! `{name:path}`.
//! One set of `const fn`s serves the checks of the compiler and those at start-up.

mod captures;
mod constraint;
mod distance;
mod expression;
mod grammar;
mod join;
mod literal;
mod message;
mod placeholder;
mod scan;
mod segment;
#[cfg(test)]
mod tests;

pub(crate) use captures::Captures;
pub(crate) use constraint::{Constraint, is_built_in, slip};
pub(crate) use distance::{close, distance};
pub(crate) use grammar::{fault, prefix_fault};
pub(crate) use join::{has, join, placeholders, write};
pub(crate) use message::Message;
pub(crate) use placeholder::is_identifier;
pub(crate) use scan::same;
pub(crate) use segment::{Segment, Segments};
