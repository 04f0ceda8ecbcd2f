//! A length below nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(min_length = -1)] x: String) {
        //~                                   ^^ `min_length` takes an unsigned integer literal: write `min_length = 1`
        let _ = x;
    }
}

fn main() {}
