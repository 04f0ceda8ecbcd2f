//! A struct is one answer.

use cullinan::prelude::*;

#[derive(Responses)]
//~      ^^^^^^^^^ `Responses` goes on an enum, each variant of which is an answer
struct Shelf {
    title: String,
}

fn main() {}
