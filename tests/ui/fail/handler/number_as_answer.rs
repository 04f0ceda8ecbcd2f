//! A number is no text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/count")]
    async fn count(&self) -> u64 {
        //~                  ^^^ `u64` cannot be the answer of a handler
        7
    }
}

fn main() {}
