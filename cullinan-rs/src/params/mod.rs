//! The markers, one per file: what each reads and what it writes into the document.

mod cookie;
mod head;
mod header;
mod json;
mod list;
mod model;
mod path;
mod peer_addr;
mod plain;
mod query;
mod request;
mod text;
mod whole;
mod wrapper;

pub use cookie::Cookie;
pub use header::Header;
pub use json::Json;
pub use path::Path;
pub use peer_addr::PeerAddr;
pub(crate) use plain::{describe_plain, read_plain};
pub use query::Query;
pub use request::Request;
pub(crate) use text::quote;
