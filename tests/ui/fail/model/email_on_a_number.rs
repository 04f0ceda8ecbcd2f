//! A number is no text.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(email)]
    //~        ^^^^^ this rule needs a text, `u32` is not one
    title: u32,
}

fn main() {}
