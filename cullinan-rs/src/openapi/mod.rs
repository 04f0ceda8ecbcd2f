//! The OpenAPI 3.1 document: what every handler declares, put together once at start-up and served like any route,
//! and the pages that show it.

mod components;
mod document;
mod entity_tag;
mod entry;
mod names;
#[cfg(not(feature = "docs-ui"))]
mod no_ui;
mod operation;
mod parameter;
mod paths;
mod problems;
mod serve;
mod tags;
#[cfg(feature = "docs-ui")]
mod ui;

pub(crate) use document::{document, schemas};
pub(crate) use entry::Entry;
#[cfg(not(feature = "docs-ui"))]
pub(crate) use no_ui::Docs;
pub(crate) use problems::add_problems;
pub(crate) use serve::{Served, URL};
#[cfg(feature = "docs-ui")]
pub(crate) use ui::Docs;
