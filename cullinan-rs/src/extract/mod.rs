//! How an argument of a handler comes out of a request: the traits every marker implements.

mod argument;
mod body_fault;
mod content_types;
mod file_rules;
mod param;
mod read;
mod reads;
mod value;

pub use argument::{FromRequest, Marker, Place};
pub use body_fault::BodyFault;
pub use content_types::ContentTypes;
pub use file_rules::FileRules;
pub use param::Param;
pub use read::{Read, Repaired};
pub use reads::{Load, Reads};
pub(crate) use value::Holder;
pub(crate) use value::Sealed;
pub use value::{FileMarker, FilesMarker, TextMarker, Value, ValueMarker, WholeMarker};
