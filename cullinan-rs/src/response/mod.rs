//! The answers, one per file: what each says and what it writes into the document.

mod bytes;
mod empty;
mod made;
mod object;
mod option;
mod problem;
mod result;
mod status;
mod text;

pub(crate) use problem::{Problem, problem, title};
pub use status::{
    Accepted, BadRequest, Conflict, Created, Forbidden, Gone, NoContent, NotFound, Status, TooManyRequests,
    Unauthorized, UnprocessableContent,
};
