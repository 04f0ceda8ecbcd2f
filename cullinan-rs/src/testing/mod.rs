//! An application in a test: the same dispatch, without a socket.

mod client;
mod difference;
mod expect;
mod parts;
mod snapshot;
#[cfg(feature = "ws")]
mod socket;

pub use client::{TestApplication, TestRequest};
pub use expect::TestResponse;
pub use parts::TestParts;
pub use snapshot::assert_openapi;
#[cfg(feature = "ws")]
pub use socket::{TestHandshake, TestSocket};
