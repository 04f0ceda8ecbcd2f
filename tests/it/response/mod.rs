//! Each answer: status, headers, body.

mod bytes;
mod download;
mod empty;
mod event;
mod json_lines;
mod made;
mod named_file;
mod option;
mod problem;
mod result;
mod sse;
mod status;
mod stream;
mod text;
mod value;
