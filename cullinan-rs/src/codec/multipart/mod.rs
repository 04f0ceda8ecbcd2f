//! `multipart/form-data` (RFC 7578, in the frame of RFC 2046 §5.1): bytes in, parts out, without waiting for anything.

mod boundary;
mod disposition;
mod head;
mod parser;
mod scan;
mod texts;
mod trouble;

pub(crate) use boundary::{Boundary, is_form_data};
pub(crate) use head::PartHead;
pub(crate) use parser::{Event, Parser};
pub(crate) use texts::{MAX_TEXT, TextKind, TextPart, texts};
pub(crate) use trouble::Trouble;

#[cfg(test)]
mod tests;
