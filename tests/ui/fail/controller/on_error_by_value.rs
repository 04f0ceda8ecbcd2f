//! A function that takes the error by value.

use std::num::ParseIntError;

use cullinan::prelude::*;

fn by_value(_: ParseIntError) -> Error {
    Error::not_found("no such shelf")
}

#[controller(url = "/books", on_error = by_value)]
//~                                     ^^^^^^^^ consider adjusting the signature so it borrows its argument
//~ may name internals: rustc names the bound that it looked at
struct Books;

fn main() {}
