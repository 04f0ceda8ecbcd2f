//! A text has no items.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(inner(length(min = 1)))]
    //~        ^^^^^ `inner` needs a list, a set or a map, `
    title: String,
}

fn main() {}
