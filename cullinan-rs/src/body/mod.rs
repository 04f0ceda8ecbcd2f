//! The bodies of requests and answers: one type, so that the common ones are never boxed.

mod answer;
mod kind;
mod received;

pub use answer::Response;
pub(crate) use answer::{OUT_OF_RANGE, answer, leave_room, status_fault};
pub use kind::{Body, BoxError};
pub(crate) use received::LastBody;
