//! A text is no number.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(range(min = 1))]
    //~        ^^^^^ need a number, `String` is not one
    title: String,
}

fn main() {}
