//! `&self` has one spelling.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(self: &Self) {}
    //~           ^^^^^^^^^^^ a controller is shared by all requests: write `&self`
}

fn main() {}
