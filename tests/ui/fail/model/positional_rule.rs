//! A rule has a name.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate("^a")]
    //~        ^^^^ a rule has a name, such as `length(min = 1)`
    title: String,
}

fn main() {}
