//! A model spells it as validator does.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(ge = 1)]
    //~        ^^ in a model that is `range(min = ..)`
    title: u32,
}

fn main() {}
