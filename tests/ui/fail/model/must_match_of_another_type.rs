//! What is of another type is never the same.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(must_match(other = again))]
    //~                           ^^^^^ mismatched types
    title: String,
    again: u32,
}

fn main() {}
