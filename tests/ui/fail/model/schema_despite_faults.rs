//! When the function runs is settled.

use cullinan::prelude::*;

#[model]
#[validate(schema(function = f, skip_on_field_errors = false))]
//~                             ^^^^^^^^^^^^^^^^^^^^ the function runs whenever the fields it sees could be read: remove this
struct Book {
    id: u64,
}

fn main() {}
