//! A length has two ends.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length = 1)]
    //~        ^^^^^^ `length` takes keywords: write `length(min = 1)`
    title: String,
}

fn main() {}
