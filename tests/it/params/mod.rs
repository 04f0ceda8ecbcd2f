//! Each marker: absent, malformed, repeated.

mod body;
mod cookie;
mod head;
mod header;
mod json;
mod model;
mod path;
mod peer_addr;
mod plain;
mod query;
mod request;
