//! A status that is given twice, by two attributes.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status = 404)]
    #[response(status = 410)]
//~            ^^^^^^ `status` is given twice; keep one
    Missing,
}

fn main() {}
