//! It implements that itself.

use cullinan::prelude::*;

#[model]
#[derive(Validate)]
//~      ^^^^^^^^ `#[model]` implements `Validate`: remove it here
struct Book {
    id: u64,
}

fn main() {}
