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
mod constraint;
pub mod controller;
mod date;
mod error;
mod extract;
mod fault;
#[cfg(feature = "files")]
mod files;
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
mod reverse;
mod router;
mod schema;
mod server;
pub mod spec;
#[cfg(feature = "files")]
mod static_files;
mod table;
mod template;
pub mod testing;
mod upload;
mod validate;
mod version;
#[cfg(feature = "ws")]
mod websocket;

/// The builder, under the name that a Cullinan user looks for.
pub mod application {
    pub use crate::app::{Application, Module, StartupError, Versioning};
}
#[doc(hidden)]
pub mod __private;
pub mod prelude;

pub use app::{Application, Module, OriginalUri, StartupError, Versioning};
pub use body::{Body, BoxError, Response};
pub use cullinan_macros::{Responses, main, model};
pub use error::{Error, Result};
pub use extract::{
    BodyFault, ContentTypes, FileMarker, FileRules, FilesMarker, FromRequest, Marker, Param, Place, Read,
    Reads, Repaired, TextMarker, Value, ValueMarker, WholeMarker,
};
pub use fault::{Fault, In};
pub use handler::AnswersError;
pub use maybe::Maybe;
pub use params::{Part, SavePart};
pub use request::{Captures, RequestContext, RequestHead};
pub use respond::{Asks, IntoResponse, ResponseContext};
#[cfg(feature = "files")]
pub use response::NamedFile;
pub use response::media_types;
pub use response::{Download, Event, JsonLines, PlainText, Sse, Stream};
pub use reverse::{Link, UrlError, UrlValue, Urls, Whole};
pub use router::TrailingSlash;
pub use schema::{Describe, Schemas};
#[cfg(feature = "files")]
pub use static_files::StaticFiles;
#[cfg(feature = "garde")]
pub use validate::Garde;
pub use validate::{
    Check, Distinct, Item, Items, Listed, Measured, Model, Number, Numeric, Patchable, Report, Textual,
};

pub use upload::{File, FileStream, Files, Save};

#[cfg(feature = "ws")]
pub use websocket::{
    Close, Closed, FromMessage, Group, Handshake, IntoMessage, Membership, Message, SocketReceiver,
    SocketSender, WebSocket, WebSocketOptions,
};

#[cfg(feature = "headers")]
pub use headers;
pub use {http, schemars, serde, serde_json, validator};
