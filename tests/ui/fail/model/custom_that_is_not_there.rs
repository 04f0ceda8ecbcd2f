//! There is no such function.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(custom(function = even))]
    //~                          ^^^^ cannot find function `even`
    title: String,
}

fn main() {}
