//! There is no expression.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(regex)]
    //~        ^^^^^ `regex` needs an expression: write `regex = r"^[a-z]+$"`
    title: String,
}

fn main() {}
