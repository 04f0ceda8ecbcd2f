//! What the attribute cannot see it would pass over.

use cullinan::prelude::*;

#[model]
struct Book {
    #[cfg_attr(all(), validate(length(min = 1)))]
    //~               ^^^^^^^^ `#[model]` cannot see a conditional `#[validate(..)]`
    title: String,
}

fn main() {}
