//! It compares with nothing.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(nested(deep))]
    //~        ^^^^^^ `nested` stands alone: write `nested`
    title: String,
}

fn main() {}
