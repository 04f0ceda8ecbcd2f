//! What changed between two documents, and whether it breaks clients.
//!
//! What clients send and what they receive go in opposite directions: a request may become freer and an answer
//! stricter, and not the other way round. What cannot be told is taken to break them.

mod alike;
mod bounds;
mod change;
mod choices;
mod content;
mod document;
mod flat;
mod joined;
mod known;
mod media;
mod memory;
mod merge;
mod object;
mod operation;
mod operations;
mod parameters;
mod report;
mod responses;
mod schema;
mod security;
mod servers;
mod settle;
mod sockets;
mod values;
mod walk;
mod words;

pub use change::{Change, Impact};
pub use document::compare;
