//! What is required needs no word.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(required)] x: u32) {
        //~                      ^^^^^^^^ a parameter is required unless it has a default or is an `Option`
        let _ = x;
    }
}

fn main() {}
