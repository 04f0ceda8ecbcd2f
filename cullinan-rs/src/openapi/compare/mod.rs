//! What changed between two documents, and whether it breaks clients.
//!
//! What clients send and what they receive go in opposite directions: a request may become freer and an answer
//! stricter, and not the other way round. What cannot be told is taken to break them.

mod bounds;
mod change;
mod choices;
mod content;
mod document;
mod flat;
mod merge;
mod object;
mod operation;
mod parameters;
mod report;
mod responses;
mod schema;
mod security;
mod sockets;

pub use change::{Change, Impact};
pub use document::compare;
