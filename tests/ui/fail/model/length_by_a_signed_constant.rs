//! A constant that may be negative is no length.

use cullinan::prelude::*;

const LEAST: i32 = 1;

#[model]
struct Book {
    #[validate(length(min = LEAST))]
    //~                     ^^^^^ a length is an unsigned integer, `i32` is none
    title: String,
}

fn main() {}
