//! A request on its way down: its head, what its path captured, its body once it is there.

mod captures;
mod context;
mod head;
mod incoming;
mod part_reader;
mod parts;
mod surroundings;

pub use captures::Captures;
pub use context::RequestContext;
pub(crate) use context::{Content, Known};
pub use head::RequestHead;
pub(crate) use incoming::{Gathered, Handover, Incoming, Progress, unread, unread_by};
pub(crate) use part_reader::{PartReader, boundary, broken, has_body};
pub(crate) use parts::{FileField, MAX_TEXT, Parts, Reading, too_large};
pub(crate) use surroundings::{MissingHeader, Surroundings};
