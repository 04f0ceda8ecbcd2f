//! A controller is shared.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&mut self) {}
    //~           ^^^^^^^^^ a controller is shared by all requests: write `&self`
}

fn main() {}
