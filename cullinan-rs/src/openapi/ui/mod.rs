//! The pages of the document: one to try it out, one to read. All that they load is in the program.

mod address;
mod assets;
mod docs;
mod page;
mod policy;

pub(crate) use docs::Docs;
