//! Every method is no list.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all", methods = ["*"])]
    //~                                  ^^^ `*` stands for every method: write `methods = "*"`
    async fn purge(&self) {}
}

fn main() {}
