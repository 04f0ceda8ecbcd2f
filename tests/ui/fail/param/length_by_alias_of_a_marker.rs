//! The type decides, whatever it is called.

use cullinan::prelude::*;

type Page = Query<u64>;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(max_length = 1)] x: Page) {
        //~                      ^^^^^^^^^^ this rule needs a text, `u64` is not one
        let _ = x;
    }
}

fn main() {}
