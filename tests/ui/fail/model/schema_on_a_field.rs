//! A function that sees the whole stands on the whole.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(schema(function = f))]
    //~        ^^^^^^ `schema` sees the whole value: it stands on the type, not on a field
    title: String,
}

fn main() {}
