//! A fraction is no duration.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(timeout = 0.5)]
    //~                 ^^^ `timeout` takes an unsigned integer or a string literal: write `timeout = "30s"`
    async fn list(&self) {}
}

fn main() {}
