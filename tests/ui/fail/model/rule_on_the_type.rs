//! A rule for a text on a struct.

use cullinan::prelude::*;

#[model]
#[validate(email)]
//~        ^^^^^ `email` is a rule for a field; the type takes `schema(function = path)`
struct Book {
    id: u64,
}

fn main() {}
