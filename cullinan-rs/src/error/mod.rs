//! The one error of request time: what the client may know, and what only the log may.

mod answer;
mod chain;
mod code;
mod own;
mod panic;
mod value;

pub use own::OwnAnswer;
pub use value::{Error, Result};
