//! A misspelt one.

use cullinan::prelude::*;

#[model]
struct Book {
    #[field(trm)]
    //~     ^^^ unknown keyword `trm`; did you mean `trim`?
    title: String,
}

fn main() {}
