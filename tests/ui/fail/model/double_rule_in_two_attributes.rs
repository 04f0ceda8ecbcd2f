//! A rule stands once, in however many attributes.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(email)]
    #[validate(email)]
    //~        ^^^^^ `email` is given twice; keep one
    title: String,
}

fn main() {}
