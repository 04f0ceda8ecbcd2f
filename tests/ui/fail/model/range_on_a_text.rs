//! A text is no number.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(range(min = 1))]
    //~        ^^^^^ this rule needs a number, `
    title: String,
}

fn main() {}
