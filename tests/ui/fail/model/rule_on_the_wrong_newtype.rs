//! The rule reaches through to a text.

use cullinan::prelude::*;

#[model]
struct Title(String);

#[model]
struct Book {
    #[validate(range(min = 1))]
    //~        ^^^^^ this rule needs a number
    title: Title,
}

fn main() {}
