//! A request on its way down: its head, what its path captured, its body once it is there.

mod captures;
mod context;
mod head;
mod incoming;
mod surroundings;

pub use captures::Captures;
pub use context::RequestContext;
pub(crate) use context::{Content, Known};
pub use head::RequestHead;
pub(crate) use incoming::{Handover, Incoming, Progress, unread, unread_by};
pub(crate) use surroundings::{MissingHeader, Surroundings};
