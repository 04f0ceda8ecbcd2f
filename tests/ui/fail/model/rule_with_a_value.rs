//! A rule that compares with nothing.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(email = true)]
    //~        ^^^^^ `email` stands alone: write `email`
    title: String,
}

fn main() {}
