//! A status that is not named.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(404)]
//~            ^^^ `response` takes keywords only: `status`, `description`, `headers`
    Missing(String),
}

fn main() {}
