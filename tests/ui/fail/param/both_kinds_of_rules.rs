//! No type holds numbers and texts.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(min_length = 1, ge = 1)] x: u32) {
        //~                      ^^^^^^^^^^ this rule needs a text, `u32` is not one
        let _ = x;
    }
}

fn main() {}
