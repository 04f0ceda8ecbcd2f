//! The rule reaches through to a text.

use cullinan::prelude::*;

#[model]
struct Title(String);

#[model]
struct Book {
    #[validate(range(min = 1))]
    //~        ^^^^^ need a number
    title: Title,
}

fn main() {}
