//! A bound stands once.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(min = 1, min = 2))]
    //~                        ^^^ `min` is given twice; keep one
    title: String,
}

fn main() {}
