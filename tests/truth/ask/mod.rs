//! Requests made from the document, and what it says will become of them.

mod asker;
mod bodies;
mod case;
mod effects;
mod encode;
mod files;
mod forms;
mod parameters;
mod probes;
mod request;
mod texts;

pub(crate) use asker::{Asker, Told};
pub(crate) use case::{Case, Expected};
pub(crate) use request::{Request, Sent};
