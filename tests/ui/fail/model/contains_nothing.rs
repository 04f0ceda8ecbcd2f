//! It does not say what.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(contains)]
    //~        ^^^^^^^^ `contains` needs `pattern`: write `contains(pattern = "text")`
    title: String,
}

fn main() {}
