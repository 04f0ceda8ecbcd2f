//! A bound is a number.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(range(min = "1"))]
    //~                    ^^^ `min` takes a number, or the path of a constant: write `min = 1`
    title: u32,
}

fn main() {}
