//! A reference is no data.

use cullinan::prelude::*;

#[model]
struct Book {
    title: &'static str,
    //~    ^^^^^^^^^^^^ a model owns its data: write `String`
}

fn main() {}
