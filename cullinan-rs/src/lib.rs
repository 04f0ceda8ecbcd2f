//! A class-style web framework: controllers are structs, their methods are handlers, and their arguments say
//! what a request must hold.
//!
//! ```no_run
//! use cullinan::prelude::*;
//!
//! #[controller(url = "/books")]
//! struct BookController;
//!
//! #[controller]
//! impl BookController {
//!     /// Find one book.
//!     #[get_api(url = "/{id}")]
//!     async fn find(&self, #[param(ge = 1)] id: Path<u64>) -> String {
//!         format!("book {id}")
//!     }
//! }
//!
//! #[cullinan::main]
//! async fn main() -> Result<()> {
//!     Application::discover().run().await
//! }
//! ```
//!
//! Every argument is read, converted and checked before the handler runs, and everything that is wrong with a
//! request stands in one `application/problem+json` answer (RFC 9457).

// The macros' paths begin with `::cullinan`, in this crate's own tests and examples too.
#[allow(unused_extern_crates, reason = "only tests and expansions use it")]
extern crate self as cullinan;

mod app;
mod body;
mod budget;
mod codec;
pub mod controller;
mod error;
mod extract;
mod fault;
mod handler;
pub mod inject;
mod maybe;
mod media;
mod need;
pub mod openapi;
pub mod params;
mod pointer;
mod quantity;
mod request;
mod respond;
mod response;
mod router;
mod schema;
mod server;
pub mod spec;
mod table;
mod template;
pub mod testing;
mod upload;
mod validate;

/// The builder, under the name that a Cullinan user looks for.
pub mod application {
    pub use crate::app::{Application, StartupError};
}
#[doc(hidden)]
pub mod __private;
pub mod prelude;

pub use app::{Application, StartupError};
pub use body::{Body, BoxError, Response};
pub use cullinan_macros::{main, model};
pub use error::{Error, Result};
pub use extract::{
    BodyFault, ContentTypes, FileMarker, FileRules, FilesMarker, FromRequest, Marker, Param, Place, Read,
    Reads, Repaired, TextMarker, Value, ValueMarker, WholeMarker,
};
pub use fault::{Fault, In};
pub use maybe::Maybe;
pub use params::{Part, SavePart};
pub use request::{Captures, RequestContext, RequestHead};
pub use respond::{Asks, IntoResponse, ResponseContext};
pub use schema::{Describe, Schemas};
#[cfg(feature = "garde")]
pub use validate::Garde;
pub use validate::{
    Check, Distinct, Item, Items, Listed, Measured, Model, Number, Numeric, Patchable, Report, Textual,
};

pub use upload::{File, FileStream, Files, Save};

pub use {http, schemars, serde, serde_json, validator};
