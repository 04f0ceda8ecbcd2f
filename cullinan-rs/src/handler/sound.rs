//! Texts of declarations that are checked while compiling, and stay what they are.
#![allow(clippy::panic, reason = "a panic in a const is the compile error")]

use crate::media;
use crate::spec::requirement_fault;

/// A media type, as it is.
#[track_caller]
#[must_use]
pub const fn media_type(text: &'static str) -> &'static str {
    sound(text, media::type_fault(text))
}

/// A media range, as it is.
#[track_caller]
#[must_use]
pub const fn media_range(text: &'static str) -> &'static str {
    sound(text, media::range_fault(text))
}

/// A security requirement, as it is.
#[track_caller]
#[must_use]
pub const fn requirement(text: &'static str) -> &'static str {
    sound(text, requirement_fault(text))
}

#[track_caller]
const fn sound(text: &'static str, fault: Option<&'static str>) -> &'static str {
    match fault {
        None => text,
        Some(how) => panic!("{}", how),
    }
}
