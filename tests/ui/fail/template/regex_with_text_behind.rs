//! An expression in a segment that goes on.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:regex([0-9]+)}.json")]
    //~             ^^^^^^^^^^^^^^^^^^^^^^^^^^ `{id:regex([0-9]+)}.json` has a `regex(` without a `)}` at the segment's end
    async fn list(&self) {}
}

fn main() {}
