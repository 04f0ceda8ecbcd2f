//! A variant with named fields.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    It { title: String },
//~    ^^^^^^^^^^^^^^^^^ a variant holds one answer: make these the fields of a `#[model]` struct, and write `It(Details)`
}

fn main() {}
