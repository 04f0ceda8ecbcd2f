//! A variant that says nothing at all.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    Missing,
//~ ^^^^^^^ `Missing` holds no answer, so it needs a status: write `#[response(status = 404)]` above it
    It(String),
}

fn main() {}
