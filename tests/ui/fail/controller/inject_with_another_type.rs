//! An expression of another type than the field.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    #[inject(with = 1)]
    //~             ^ mismatched types
    pub shelf: String,
}

fn main() {}
