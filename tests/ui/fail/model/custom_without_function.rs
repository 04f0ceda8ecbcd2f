//! It does not say which function.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(custom)]
    //~        ^^^^^^ `custom` needs `function`: write `custom(function = path::to::function)`
    title: String,
}

fn main() {}
