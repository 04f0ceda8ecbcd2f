//! A description is a text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(description = 1)] x: u32) {
        //~                                    ^ `description` takes a string literal
        let _ = x;
    }
}

fn main() {}
