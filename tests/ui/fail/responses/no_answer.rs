//! A variant of what is no answer.

use cullinan::prelude::*;

struct Raw;

#[derive(Responses)]
enum Shelf {
    It(Raw),
//~    ^^^ `Raw` cannot be the answer of a handler
    #[response(status = 404)]
    Missing,
}

fn main() {}
