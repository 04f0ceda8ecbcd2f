//! A bound has a name.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(1))]
    //~               ^ `length` takes keywords only: `min`, `max`, `equal`, `message`, `code`
    title: String,
}

fn main() {}
