//! From bytes on the wire to values: percent-encoding, text, query strings, cookies, forms, JSON, multipart bodies.

mod accept;
mod content_disposition;
pub(crate) mod cookie;
mod decoded;
mod encoding;
mod fields;
pub(crate) mod form;
mod format;
pub(crate) mod json;
mod members;
mod mend;
#[cfg(feature = "msgpack")]
pub(crate) mod msgpack;
pub(crate) mod multipart;
mod name;
pub mod object_serde;
pub(crate) mod percent;
pub(crate) mod query;
mod shape;
pub(crate) mod structure;
pub(crate) mod text;
mod text_error;
mod text_seq;
mod text_stand_in;
mod values;
mod weighted;

pub(crate) use content_disposition::Disposition;
pub(crate) use decoded::Decoded;
pub(crate) use encoding::Encoding;
pub(crate) use fields::{Field, Fields};
pub(crate) use format::Format;
pub(crate) use members::{Decoding, Members};
pub(crate) use mend::{Mend, Mends};
pub(crate) use name::is_same;
pub(crate) use shape::Shape;
pub(crate) use text_error::TextError;
pub(crate) use text_stand_in::TextStandIn;
pub(crate) use values::{Source, Spelling, Values};
#[cfg(feature = "files")]
pub(crate) use weighted::Element;
pub(crate) use weighted::{Weight, all_elements};
