//! It compares with nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(email = true)] x: String) {
    //~                                  ^^^^ `email` stands alone: write `email`
        let _ = x;
    }
}

fn main() {}
