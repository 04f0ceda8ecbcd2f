//! An expression that nothing matches.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:regex()}")]
    //~             ^^^^^^^^^^^^^^^ `{id:regex()}` has an empty expression, which no segment matches; write `{id:regex([0-9]+)}`
    async fn list(&self) {}
}

fn main() {}
