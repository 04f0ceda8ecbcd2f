//! A text has no items.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(min_items = 1)] x: Query<String>) {
    //~                          ^^^^^^^^^ `min_items` and `max_items` need a list, `
        let _ = x;
    }
}

fn main() {}
