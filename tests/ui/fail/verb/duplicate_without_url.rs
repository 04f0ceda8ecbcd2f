//! Two handlers at the default url.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) {}

    #[get_api(name = "books.every")]
 //~  ^^^^^^^ GET "/" is already answered by `list`
    async fn every(&self) {}
}

fn main() {}
