//! A function whose answer is none.

use std::num::ParseIntError;

use cullinan::prelude::*;

struct Shelf;

fn no_answer(_: &ParseIntError) -> Shelf {
    Shelf
}

#[controller(url = "/more", on_error = [no_answer])]
//~                                     ^^^^^^^^^ does not answer errors
struct More;

fn main() {}
