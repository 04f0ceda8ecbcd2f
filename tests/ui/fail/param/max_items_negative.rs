//! No list has fewer items than none.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(max_items = -1)] x: Query<Vec<u8>>) {
    //~                                      ^^ `max_items` takes an unsigned integer literal: write `max_items = 100`
        let _ = x;
    }
}

fn main() {}
