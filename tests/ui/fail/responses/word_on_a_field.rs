//! The attribute stands on a field.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    It(#[response(status = 404)] String),
//~    ^^^^^^^^^^^^^^^^^^^^^^^^^ `response` speaks of a whole variant: write it above the variant
}

fn main() {}
