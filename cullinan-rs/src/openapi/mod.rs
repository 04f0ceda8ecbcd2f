//! The OpenAPI 3.1 document: what every handler declares, put together once at start-up and served like any route.

mod components;
mod constraint;
mod document;
mod entry;
mod names;
mod operation;
mod parameter;
mod paths;
mod problems;
mod serve;
mod sockets;
mod tags;

pub(crate) use document::{document, schemas};
pub(crate) use entry::Entry;
pub(crate) use problems::add_problems;
pub(crate) use serve::{Served, URL};
