//! The tests of cullinan-rs; see `it`, `ui`, `house` and `guide`. Below are the guides, whose Rust blocks are
//! compiled and run as doc tests.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../../docs/errors.md")]
struct Errors;
