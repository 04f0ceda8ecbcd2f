//! A constraint that is none.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:int}")]
    //~             ^^^^^^^^^^^ unknown constraint `int` in `{id:int}`; write `{id}`, or `{id:path}` for everything that follows
    async fn list(&self) {}
}

fn main() {}
