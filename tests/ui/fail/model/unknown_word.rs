//! A rule that is like no other.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(beautiful)]
    //~        ^^^^^^^^^ unknown rule `beautiful`; there are `length`, `range`, `email`
    title: String,
}

fn main() {}
