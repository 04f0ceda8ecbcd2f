//! The attribute takes keywords.

use cullinan::prelude::*;

#[model("Book")]
//~     ^^^^^^ `model` takes keywords only: `crate`
struct Book {
    id: u64,
}

fn main() {}
