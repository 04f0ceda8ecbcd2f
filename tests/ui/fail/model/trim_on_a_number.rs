//! A number has no white space.

use cullinan::prelude::*;

#[model]
struct Book {
    #[field(trim)]
    //~     ^^^^ `trim` and `lowercase` need a text, `u32` is not one
    title: u32,
}

fn main() {}
