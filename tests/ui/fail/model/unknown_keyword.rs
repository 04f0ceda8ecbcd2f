//! A misspelt keyword.

use cullinan::prelude::*;

#[model(crat = cullinan)]
//~     ^^^^ unknown keyword `crat`; did you mean `crate`?
struct Book {
    id: u64,
}

fn main() {}
