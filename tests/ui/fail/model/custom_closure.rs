//! A function has a name.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(custom(function = |_| Ok(())))]
    //~                          ^^^^^^^^^^ `function` takes a path: write `function = path::to::function`
    title: String,
}

fn main() {}
