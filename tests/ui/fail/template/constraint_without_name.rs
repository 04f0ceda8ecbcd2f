//! A colon with nothing behind it.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:}")]
    //~             ^^^^^^^^ `{id:}` names no constraint; write `{id}`, or one such as `{id:int}`
    async fn list(&self) {}
}

fn main() {}
