//! A method listed twice.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all", methods = ["PURGE", "PURGE"])]
    //~                                           ^^^^^^^ "PURGE" is listed twice; keep one
    async fn purge(&self) {}
}

fn main() {}
