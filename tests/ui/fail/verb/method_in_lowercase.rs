//! Methods are case-sensitive.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all", methods = ["purge"])]
    //~                                  ^^^^^^^ methods are case-sensitive: write "PURGE"
    async fn purge(&self) {}
}

fn main() {}
