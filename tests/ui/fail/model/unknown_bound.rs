//! A misspelt bound.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(mni = 1))]
    //~               ^^^ unknown keyword `mni`; did you mean `min`?
    title: String,
}

fn main() {}
