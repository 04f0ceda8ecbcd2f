//! An alias that is no string.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(alias = desk)] x: u32) {
        //~                              ^^^^ `alias` takes a string literal: write `alias = "X-Name"`
        let _ = x;
    }
}

fn main() {}
