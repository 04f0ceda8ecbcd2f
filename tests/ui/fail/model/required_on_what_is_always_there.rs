//! What is no `Option` is required as it is.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(required)]
    //~        ^^^^^^^^ `required` needs an `Option`, `
    title: String,
}

fn main() {}
