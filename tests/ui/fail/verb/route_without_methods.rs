//! `route_api` does not guess its methods.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all")]
 //~  ^^^^^^^^^ `route_api` names its methods: write `methods = ["GET", "PURGE"]` or `methods = "*"`
    async fn purge(&self) {}
}

fn main() {}
