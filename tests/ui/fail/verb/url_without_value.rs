//! A keyword that takes a value stands alone.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url)]
    //~       ^^^ `url` takes a value: write `url = "/path"`
    async fn list(&self) {}
}

fn main() {}
