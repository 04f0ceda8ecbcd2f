//! The parts of an OpenAPI 3.1 document as plain data: what `describe` fills in.

mod operation;

pub use operation::{MediaType, Operation, Parameter, RequestBody, ResponseSpec};
