//! JSON bodies (RFC 8259). A sound one is read once, straight into its type. One that is not is read again by a
//! repairing deserializer, which finds every fault that serde can find and a value for the rules to run on.

mod access;
mod deserializer;
mod failure;
mod fields;
mod key;
mod media;
mod narrow;
mod node;
mod notes;
mod number;

mod object_access;
mod object_only;
mod parse;
mod probe;
mod read;
mod search;
mod stand_in;
#[cfg(test)]
mod tests;
mod tree;
mod variant;
mod words;

pub(crate) use fields::{Field, Fields};
pub(crate) use media::is_json;
pub(crate) use read::{JsonRead, read, read_field};
pub(in crate::codec) use stand_in::StandIn;
pub(crate) use tree::Tree;
