//! A url that is no string.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = all)]
    //~             ^^^ `url` takes a string literal: write `url = "/path"`
    async fn list(&self) {}
}

fn main() {}
