//! A model spells it as validator does.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(min_length = 1)]
    //~        ^^^^^^^^^^ in a model that is `length(min = ..)`
    title: String,
}

fn main() {}
