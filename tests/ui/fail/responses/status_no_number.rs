//! A status that is no number.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status = "404")]
//~                     ^^^^^ `status` takes an unsigned integer literal: write `status = 404`
    Missing,
}

fn main() {}
