//! The database: where it is, what it looks like, what stands in it at first, and what clients are told when it fails.

mod answer;
mod connect;
mod handle;
mod location;
mod migrate;
mod prepare;
mod search;
mod seed;
mod transaction;
mod watch;

pub(crate) use answer::{answer, no_such};
pub(crate) use handle::Database;
#[cfg(test)]
pub(crate) use prepare::prepare;
pub(crate) use search::contains;
