//! A status for all.

use cullinan::prelude::*;

#[derive(Responses)]
#[response(status = 404)]
//~        ^^^^^^ a status is a variant's: write `#[response(status = 404)]` on it
enum Shelf {
    It(String),
}

fn main() {}
