//! A handler borrows nothing of a request.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list<'a>(&'a self) {}
    //~           ^^ a handler has no generic parameters: write the types out
}

fn main() {}
