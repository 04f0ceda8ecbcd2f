//! The bridge to schemars: JSON Schemas of the user's types, and where `describe` writes.

mod bounds;
mod choices;
mod describe;
mod named;
mod partial;
mod properties;
mod schemas;
mod text;

pub(crate) use bounds::within_types;
pub use describe::Describe;
pub use named::Named;
pub(crate) use partial::nullable;
pub(crate) use properties::Property;
pub use schemas::Schemas;
pub(crate) use schemas::{IS_WRITTEN, READ, WRITTEN};
