//! A status that is no answer.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status = 100)]
//~                     ^^^ a status below 200 is no answer; choose one of 200 to 599
    Missing,
}

fn main() {}
