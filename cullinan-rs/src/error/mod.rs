//! The one error of request time: what the client may know, and what only the log may.

mod answer;
mod chain;
mod code;
mod ending;
mod headers;
mod own;
mod panic;
mod value;

pub(crate) use headers::{put, without_those_of_a_body};
pub use own::OwnAnswer;
pub use value::{Error, Result};
