//! A misspelt rule.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(emial)]
    //~        ^^^^^ unknown rule `emial`; did you mean `email`?
    title: String,
}

fn main() {}
