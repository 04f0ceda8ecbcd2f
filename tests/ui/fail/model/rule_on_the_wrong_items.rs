//! The items are numbers.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(inner(length(min = 1)))]
    //~              ^^^^^^ `length` needs a text, a list or a map, `u8` is none
    title: Vec<u8>,
}

fn main() {}
