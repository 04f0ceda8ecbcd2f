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
mod servers;
mod sockets;
mod tags;

pub(crate) use document::{Scene, document, schemas};
pub(crate) use entry::{Entry, Group};
pub(crate) use problems::{ProblemSpec, add_problems};
pub(crate) use serve::{Served, URL};
