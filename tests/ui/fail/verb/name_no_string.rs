//! A name that is no string.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(name = list)]
    //~              ^^^^ `name` takes a string literal: write `name = "name"`
    async fn list(&self) {}
}

fn main() {}
