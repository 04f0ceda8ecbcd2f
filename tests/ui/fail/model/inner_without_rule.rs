//! There is no rule for the items.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(inner)]
    //~        ^^^^^ `inner` takes the rules of each item: write `inner(length(min = 1))`
    title: Vec<u8>,
}

fn main() {}
