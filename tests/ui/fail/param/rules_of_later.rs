//! Rules that are known elsewhere, and here not yet.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(email)] x: String) {
        //~                      ^^^^^ unknown keyword `email`
        let _ = x;
    }
}

fn main() {}
