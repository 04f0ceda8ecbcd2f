//! It does not say what is done.

use cullinan::prelude::*;

#[model]
struct Book {
    #[field]
    //~<^^^^ say what is done to the field: `trim`, `lowercase`, `with = path`
    title: String,
}

fn main() {}
