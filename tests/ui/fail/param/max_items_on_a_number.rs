//! A number has no items.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(max_items = 1)] x: u32) {
    //~                          ^^^^^^^^^ `min_items` and `max_items` need a list, `u32` is not one
        let _ = x;
    }
}

fn main() {}
