//! An application in a test: the same dispatch, without a socket.

mod client;
mod expect;

pub use client::{TestApplication, TestRequest};
pub use expect::TestResponse;
