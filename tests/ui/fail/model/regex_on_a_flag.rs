//! A flag is no text.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(regex = "^a")]
    //~        ^^^^^ this rule needs a text, `bool` is not one
    title: bool,
}

fn main() {}
