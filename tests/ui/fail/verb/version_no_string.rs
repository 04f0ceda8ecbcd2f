//! A version is a text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(version = 2)]
    //~                 ^ `version` takes a string literal: write `version = "2"`
    async fn list(&self) {}
}

fn main() {}
