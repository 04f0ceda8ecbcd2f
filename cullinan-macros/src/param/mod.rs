//! An argument of a handler and what `#[param(..)]` says about it.

mod argument;
mod content_type;
mod default;
mod expand;
mod files;
mod keywords;
mod regex;
mod rule;

pub(crate) use argument::Argument;
pub(crate) use files::checked;
pub(crate) use regex::{regex_fault, url_regex_faults};
pub(crate) use rule::{Bound, number};
