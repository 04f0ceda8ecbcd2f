//! Whether an answer is one that the document tells.

mod closed;
mod content;
mod judge_answer;
mod paths;

pub(crate) use closed::closed;
pub(crate) use judge_answer::{Judge, Seen};
pub(crate) use paths::methods;
