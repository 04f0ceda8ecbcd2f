//! No text is that long and that short.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(min = 3, max = 2))]
    //~               ^^^ nothing is at least 3 and at most 2
    title: String,
}

fn main() {}
