//! An expression that is none, in validator's longer spelling.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(regex(pattern = "("))]
    //~                        ^^^ bad regex: unclosed group at character 1
    title: String,
}

fn main() {}
