//! A length of half a character.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(max_length = 1.5)] x: String) {
        //~                                   ^^^ `max_length` takes an unsigned integer literal
        let _ = x;
    }
}

fn main() {}
