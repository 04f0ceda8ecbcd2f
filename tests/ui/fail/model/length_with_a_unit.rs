//! A length is a number.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(max = 20chars))]
    //~                     ^^^^^^^ no suffix here: write `max = 20`
    title: String,
}

fn main() {}
