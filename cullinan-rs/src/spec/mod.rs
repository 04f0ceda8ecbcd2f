//! The parts of an OpenAPI 3.1 document as plain data: what `describe` fills in.

pub(crate) mod keywords;
mod operation;
mod requirement;

pub use operation::{MediaType, Messages, Operation, Parameter, RequestBody, ResponseSpec};
pub(crate) use requirement::{requirement_fault, schemes};
