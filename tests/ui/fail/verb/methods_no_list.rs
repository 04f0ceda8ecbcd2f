//! One method in place of a list.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all", methods = "PURGE")]
    //~                                 ^^^^^^^ `methods` takes a list of methods, or "*"
    async fn purge(&self) {}
}

fn main() {}
