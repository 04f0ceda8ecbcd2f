//! An expression that is none.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(regex = "[a-")]
    //~                ^^^^^ bad regex: unclosed character class at character 1
    title: String,
}

fn main() {}
