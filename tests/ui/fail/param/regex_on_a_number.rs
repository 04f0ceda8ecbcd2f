//! A number is no text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(regex = "^1")] x: u32) {
        //~                      ^^^^^ this rule needs a text, `u32` is not one
        let _ = x;
    }
}

fn main() {}
