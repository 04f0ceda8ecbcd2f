//! A value in parentheses.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url("/all"))]
    //~       ^^^ `url` takes a value: write `url = "/path"`
    async fn list(&self) {}
}

fn main() {}
