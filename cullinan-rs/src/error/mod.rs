//! The one error of request time: what the client may know, and what only the log may.

mod code;
mod value;

pub use value::{Error, Result};
