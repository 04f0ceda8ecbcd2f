//! An item is there, or it is none.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(inner(required))]
    //~              ^^^^^^^^ `required` is about the field: take it out of `inner`
    title: Vec<Option<u8>>,
}

fn main() {}
