//! The OpenAPI 3.1 document: what every handler declares, put together once at start-up and served like any route,
//! and the pages that show it.

mod about;
mod compare;
mod components;
mod constraint;
mod document;
mod entry;
mod ids;
mod names;
#[cfg(not(feature = "docs-ui"))]
mod no_ui;
mod older;
mod one_body;
mod operation;
mod parameter;
mod paths;
mod problems;
mod serve;
mod servers;
mod shared;
mod sockets;
mod tags;
#[cfg(feature = "docs-ui")]
mod ui;
mod yaml;

pub use about::{Contact, Flow, License, OpenApi, SecurityScheme, Server, Tag, Variable, Webhook};
pub use compare::{Change, Impact, compare};
pub(crate) use document::{Scene, document, schemas};
pub(crate) use entry::{Entry, Group};
#[cfg(not(feature = "docs-ui"))]
pub(crate) use no_ui::Docs;
pub(crate) use older::older;
pub(crate) use one_body::one_body;
pub(crate) use problems::{ProblemSpec, add_problems};
pub(crate) use serve::{Form, Served};
#[cfg(feature = "docs-ui")]
pub(crate) use ui::Docs;
pub(crate) use yaml::yaml;
