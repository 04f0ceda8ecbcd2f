//! The same url twice in one version.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all", version = "1")]
    async fn first(&self) {}

    #[get_api(url = "/all", version = "2")]
    async fn second(&self) {}

    #[get_api(url = "/all", version = "2")]
    //~             ^^^^^^ GET "/all" is already answered by `second`
    async fn third(&self) {}
}

fn main() {}
