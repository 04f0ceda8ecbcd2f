//! It does not say which function.

use cullinan::prelude::*;

#[model]
#[validate(schema)]
//~        ^^^^^^ `schema` needs `function`: write `schema(function = path::to::function)`
struct Book {
    id: u64,
}

fn main() {}
