//! The answers, one per file: what each says and what it writes into the document.

mod bytes;
mod download;
mod empty;
mod event;
mod flow;
mod json_lines;
mod made;
#[cfg(feature = "files")]
mod named_file;
mod object;
mod option;
mod problem;
mod result;
mod sse;
mod status;
mod stream;
mod text;

pub use download::Download;
pub use event::{Event, PlainText};
pub use json_lines::JsonLines;
#[cfg(feature = "files")]
pub use named_file::NamedFile;
pub(crate) use problem::{Problem, problem, title};
pub use sse::Sse;
pub use status::{
    Accepted, BadRequest, Conflict, Created, Forbidden, Gone, NoContent, NotFound, Status, TooManyRequests,
    Unauthorized, UnprocessableContent,
};
pub use stream::Stream;
