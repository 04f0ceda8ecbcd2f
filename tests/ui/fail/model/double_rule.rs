//! A rule stands once.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(min = 1), length(max = 2))]
    //~                         ^^^^^^ `length` is given twice; keep one
    title: String,
}

fn main() {}
