//! A keyword that is none.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(statsu = 404)]
//~            ^^^^^^ unknown keyword `statsu`; did you mean `status`?
    Missing,
}

fn main() {}
