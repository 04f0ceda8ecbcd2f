//! A flattened field is not there on the wire.

use cullinan::prelude::*;

#[model]
struct Author {
    name: String,
}

#[model]
struct Book {
    #[serde(flatten)]
    #[validate(required)]
    //~        ^^^^^^^^ a flattened field has no place of its own: its rules belong on the fields inside
    author: Option<Author>,
}

fn main() {}
