//! The other field stands beside it.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(must_match(other = self::again))]
    //~                           ^^^^^^^^^^^ `other` is a field that stands beside this one: write its name
    title: String,
    again: String,
}

fn main() {}
