//! A union is none.

use cullinan::prelude::*;

#[derive(Responses)]
//~      ^^^^^^^^^ `Responses` goes on an enum
union Shelf {
    a: u8,
    b: i8,
}

fn main() {}
