//! From bytes on the wire to values: percent-encoding, text, query strings, cookies, JSON.

pub(crate) mod cookie;
pub(crate) mod json;
pub mod object_serde;
pub(crate) mod percent;
pub(crate) mod query;
pub(crate) mod text;
mod text_error;
mod text_seq;
mod values;

pub(crate) use text_error::TextError;
pub(crate) use values::{Source, Spelling, Values};
