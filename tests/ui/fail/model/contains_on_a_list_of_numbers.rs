//! A list of numbers holds no text.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(contains(pattern = "a"))]
    //~        ^^^^^^^^ this rule needs a text
    title: Vec<u8>,
}

fn main() {}
