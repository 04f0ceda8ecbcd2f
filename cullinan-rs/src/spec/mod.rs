//! The parts of an OpenAPI 3.1 document as plain data: what `describe` fills in.

pub(crate) mod keywords;
mod operation;

pub use operation::{MediaType, Messages, Operation, Parameter, RequestBody, ResponseSpec};
