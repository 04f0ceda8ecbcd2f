//! To put in order is not to check.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(trim)]
    //~        ^^^^ that is no rule: write `#[field(trim)]`
    title: String,
}

fn main() {}
