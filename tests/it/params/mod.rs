//! Each marker: absent, malformed, repeated.

mod body;
mod body_stream;
mod content_type;
mod cookie;
mod encodings;
mod foreign;
mod head;
mod header;
mod inject;
mod json;
mod list;
mod model;
mod on_error;
mod path;
mod peer_addr;
mod plain;
mod query;
mod raw_body;
mod request;
mod structure;
mod structure_declared;
mod table;
mod whole_body;
