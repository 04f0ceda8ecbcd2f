//! Models in lists are found.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(inner(nested))]
    //~        ^^^^^ models are found in lists too: take `nested` out of `inner`
    title: Vec<u8>,
}

fn main() {}
