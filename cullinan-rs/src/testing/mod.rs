//! An application in a test: the same dispatch, without a socket.

mod client;
mod expect;
mod parts;
#[cfg(feature = "ws")]
mod socket;

pub use client::{TestApplication, TestRequest};
pub use expect::TestResponse;
pub use parts::TestParts;
#[cfg(feature = "ws")]
pub use socket::{TestHandshake, TestSocket};
