//! A length that may be any.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length)]
    //~        ^^^^^^ `length` needs a bound: write `length(min = 1)`, with `max` or `equal`
    title: String,
}

fn main() {}
