//! A route that answers nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all", methods = [])]
    //~                                 ^^ `methods` takes a list of methods, or "*"
    async fn purge(&self) {}
}

fn main() {}
