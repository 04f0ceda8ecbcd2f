//! The one error of request time: what the client may know, and what only the log may.

mod chain;
mod code;
mod ending;
mod value;

pub use value::{Error, Result};
