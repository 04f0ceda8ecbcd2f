//! The function says what is wrong, not whether.

use cullinan::prelude::*;

fn even(number: &u8) -> bool {
    number % 2 == 0
}

#[model]
struct Book {
    #[validate(custom(function = even))]
    //~                          ^^^^ mismatched types
    title: u8,
}

fn main() {}
