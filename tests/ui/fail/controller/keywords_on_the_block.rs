//! The keywords of a controller stand on its struct.

use cullinan::prelude::*;

#[controller]
struct Books;

#[controller(url = "/books")]
//~          ^^^ the keywords of a controller stand on its struct: write `#[controller]` here, without them
impl Books {
    #[get_api]
    async fn list(&self) {}
}

fn main() {}
