//! An OpenAPI 3.1 document as 3.0.3, for tools that know no other. What 3.0 cannot say is left out where that only
//! makes a schema wider, so that whatever was documented still is.

mod document;
mod keywords;
mod nullable;
mod operation;
mod schema;
mod security;

pub(crate) use document::older;
