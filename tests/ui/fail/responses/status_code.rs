//! The word of a verb.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status_code = 404)]
//~            ^^^^^^^^^^^ it is called `status` here
    Missing(String),
}

fn main() {}
