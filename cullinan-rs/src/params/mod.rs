//! The markers, one per file: what each reads and what it writes into the document.

mod body;
mod body_stream;
mod cookie;
mod described;
mod described_structure;
mod dynamic_body;
mod extension;
mod file;
mod files;
mod form;
mod formats;
#[cfg(feature = "ws")]
mod handshake;
mod head;
mod header;
mod inject;
mod json;
mod last_event_id;
mod list;
mod model;
mod multipart;
mod part;
mod patch;
mod path;
mod peer_addr;
mod plain;
mod query;
mod raw_body;
mod request;
mod route_name;
mod structure;
mod table;
mod text;
#[cfg(feature = "headers")]
mod typed_header;
mod uploads;
mod urls;
#[cfg(feature = "ws")]
mod web_socket;
mod whole;
mod whole_body;
mod wrapper;

pub use body::Body;
pub use body_stream::BodyStream;
pub use cookie::Cookie;
pub use dynamic_body::DynamicBody;
pub use extension::Extension;
pub use form::Form;
pub use header::Header;
pub use json::Json;
pub use last_event_id::LastEventId;
pub use multipart::Multipart;
pub use part::{Part, SavePart};
pub use patch::Patch;
pub use path::Path;
pub use peer_addr::PeerAddr;
pub(crate) use plain::{describe_plain, read_plain};
pub use query::Query;
pub use raw_body::RawBody;
pub use request::Request;
pub use route_name::RouteName;
pub use table::{BodyParams, FileParams, HeaderParams, QueryParams, RequestBody, UrlParams};
pub(crate) use text::Quoted;
#[cfg(feature = "headers")]
pub use typed_header::TypedHeader;
pub(crate) use whole::{Room, fields_begun, fields_of, fields_of_texts, tree_of};
pub use whole_body::WholeBody;

pub use crate::upload::{File, FileStream, Files, Save};
