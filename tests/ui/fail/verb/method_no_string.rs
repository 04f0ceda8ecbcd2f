//! A method that is no string.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all", methods = [GET])]
    //~                                  ^^^ `methods` takes a list of string literals
    async fn purge(&self) {}
}

fn main() {}
