//! What changed between two documents, and whether it breaks clients.
#![allow(clippy::needless_pass_by_value, reason = "a table is written without references")]

mod bounds;
mod choices;
mod content;
mod document;
mod flat;
mod object;
mod own;
mod pairs;
mod parameters;
mod report;
mod responses;
mod schema;
mod security;
mod servers;
mod sockets;
