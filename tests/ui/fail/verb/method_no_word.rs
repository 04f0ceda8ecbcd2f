//! A method is one word.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[route_api(url = "/all", methods = ["GET POST"])]
    //~                                  ^^^^^^^^^^ `GET POST` is no method: a method is a word like "PURGE"
    async fn purge(&self) {}
}

fn main() {}
