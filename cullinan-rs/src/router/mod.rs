//! From a method and a path to the route that answers: a tree of segments, with a table of methods at every
//! template, and what is said where nothing fits.

mod decode;
mod literals;
mod lookup;
mod miss;
mod scan;
mod slash;
mod table;
#[cfg(test)]
mod tests;
mod tree;

pub(crate) use lookup::{EndpointId, Lookup, Refused, Router};
pub(crate) use miss::Allow;
pub use slash::TrailingSlash;
