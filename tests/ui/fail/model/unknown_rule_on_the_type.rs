//! A misspelt rule on a struct.

use cullinan::prelude::*;

#[model]
#[validate(shema(function = f))]
//~        ^^^^^ unknown rule `shema`; did you mean `schema`?
struct Book {
    id: u64,
}

fn main() {}
