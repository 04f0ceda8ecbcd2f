//! The document as endpoints like any other, in each of its forms.

mod condition;
mod endpoint;
mod published;

pub(crate) use endpoint::Served;
pub(crate) use published::{Form, Published};
