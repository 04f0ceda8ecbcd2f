//! There are two expressions.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(regex(pattern = "a", path = B))]
    //~        ^^^^^ `regex` has one expression: keep `pattern` or `path`
    title: String,
}

fn main() {}
