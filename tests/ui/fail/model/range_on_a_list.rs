//! A list is no number; its items may be.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(range(min = 1))]
    //~        ^^^^^ this rule needs a number, `Vec<u8>` is not one
    pages: Vec<u8>,
}

fn main() {}
