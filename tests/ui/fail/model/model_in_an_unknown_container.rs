//! Its rules would never be checked.

use cullinan::prelude::*;

#[model]
struct Author {
    #[validate(length(min = 2))]
    name: String,
}

#[model]
struct Book {
    pages: std::ops::Range<Author>,
    //~    ^^^^^^^^^^^^^^^^^^^^^^^ the rules of `Author` would never be checked within `std::ops::Range<Author>`
    authors: Vec<(uuid::Uuid, Author)>,
    //~          ^^^^^^^^^^^^^^^^^^^^ the rules of `Author` would never be checked within `(uuid::Uuid, Author)`
}

fn main() {}
