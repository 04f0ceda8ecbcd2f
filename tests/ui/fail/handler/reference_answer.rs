//! An answer outlives its handler.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> &str {
        //~                 ^^^^ an answer outlives its handler: write `String`, or `&'static str`
        "all"
    }
}

fn main() {}
