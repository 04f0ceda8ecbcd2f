//! Each answer: status, headers, body.

mod bytes;
mod empty;
mod made;
mod option;
mod problem;
mod result;
mod status;
mod text;
mod value;
