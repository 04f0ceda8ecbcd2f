//! A number has no length.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(min = 1))]
    //~        ^^^^^^ `length` needs a text, a list or a map, `u32` is none
    title: u32,
}

fn main() {}
