//! An expression without its parenthesis.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:regex([0-9]{4}}")]
    //~             ^^^^^^^^^^^^^^^^^^^^^^ `{id:regex([0-9]{4}}` has a `regex(` without a `)}` at the segment's end; write `{id:regex(..)}`
    async fn list(&self) {}
}

fn main() {}
