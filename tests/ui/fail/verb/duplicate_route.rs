//! One method and url twice.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) {}

    #[get_api(url = "/all")]
    //~             ^^^^^^ GET "/all" is already answered by `list`
    async fn every(&self) {}
}

fn main() {}
