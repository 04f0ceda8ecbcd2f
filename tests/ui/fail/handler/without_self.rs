//! A handler of a controller is a method.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list() {}
    //~      ^^^^ a handler of a controller takes `&self` first
}

fn main() {}
