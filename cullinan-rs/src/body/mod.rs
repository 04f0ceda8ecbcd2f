//! The bodies of requests and answers: one type, so that the common ones are never boxed.

mod kind;
mod received;

mod answer;

pub use answer::Response;
pub(crate) use answer::{OUT_OF_RANGE, answer, leave_room, status_fault};
pub use kind::{Body, BoxError};
pub(crate) use received::Received;
