//! A union does not know what it holds.

use cullinan::prelude::*;

#[model]
union Book {
//~<^ a union has no wire form: a model is a struct or an enum
    id: u64,
}

fn main() {}
