//! It does not say what.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(must_match)]
    //~        ^^^^^^^^^^ `must_match` needs `other`: write `must_match(other = other_field)`
    title: String,
}

fn main() {}
