//! Forms: what an `application/x-www-form-urlencoded` body says (WHATWG URL, urlencoded parsing), and what the texts of
//! a `multipart/form-data` body (RFC 7578) say. A sound one of single fields is read straight into its type; all else
//! becomes a tree, which is read as that of a JSON body is, with every fault and its place.
//!
//! Names nest by one convention: `author.name` is a member, `books[0]` an item, `tags[]` and a name that is repeated
//! are the items of a list in their order. Where one value is asked for the first counts. Items are numbered from 0
//! without a gap, in any order. A part whose content type is JSON's is JSON, and another one with a file's name no text.

mod flat;
mod name;
mod pairs;
mod plant;
mod read;
#[cfg(test)]
mod tests;
mod value;
mod write;

pub(crate) use pairs::{Form, Pair};
pub(crate) use write::write;
