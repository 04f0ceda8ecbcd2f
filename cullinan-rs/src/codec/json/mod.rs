//! JSON bodies (RFC 8259). A sound one is read once, straight into its type. One that is not is read again by a
//! repairing deserializer, which finds every fault that serde can find and a value for the rules to run on.

mod access;
mod deserializer;
mod failure;
mod key;
mod members;
mod merge;
mod narrow;
mod node;
mod notes;
mod number;
mod object_access;
mod object_only;
mod parse;
mod probe;
mod read;
mod retype;
mod search;
mod stand_in;
#[cfg(test)]
pub(in crate::codec) mod tests;
mod tree;
mod variant;
mod wire;
mod words;
mod write;

pub(in crate::codec) use members::{Member, Members};
pub(crate) use merge::merge;
pub(in crate::codec) use node::{Node, Value};
pub(in crate::codec) use notes::Root;
pub(in crate::codec) use read::{node, read_node, read_tree, unread};
pub(crate) use read::{read, read_field, read_value};
pub(in crate::codec) use stand_in::StandIn;
pub(crate) use tree::Tree;
pub(crate) use write::write;
