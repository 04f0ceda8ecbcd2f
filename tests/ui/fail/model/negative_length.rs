//! Nothing is shorter than nothing.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(min = -1))]
    //~                     ^^ `min` takes an unsigned integer, or the path of a constant: write `min = 1`
    title: String,
}

fn main() {}
