//! A status that is none.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status = 600)]
//~                     ^^^ `status` is one of 200 to 599
    Missing,
}

fn main() {}
