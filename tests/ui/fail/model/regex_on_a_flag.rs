//! A flag is no text.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(regex = "^a")]
    //~        ^^^^^ need a text, `bool` is not one
    title: bool,
}

fn main() {}
