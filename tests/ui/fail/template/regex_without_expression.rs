//! `regex` alone.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:regex}")]
    //~             ^^^^^^^^^^^^^ `regex` takes an expression; write `{id:regex([0-9]+)}`
    async fn list(&self) {}
}

fn main() {}
