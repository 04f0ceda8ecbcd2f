//! A number is there once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(unique)] x: u32) {
    //~                          ^^^^^^ `unique` needs a list of items that implement `Eq` and `Hash`, `u32` is not one
        let _ = x;
    }
}

fn main() {}
