//! The database: where it is, what it looks like, what stands in it at first, and what clients are told when it fails.
//!
//! `handle` and `answer` are what every application has in some form, `connect`, `prepare` and `migrate` what happens
//! when it starts. A first reader may skip the others: `watch` cares for a file that is moved or replaced while the shop
//! is open, `seed` and `location` are this example's own, `search` and `transaction` one function each.

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
