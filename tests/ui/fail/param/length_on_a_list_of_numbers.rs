//! A length is a text's.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(max_length = 1)] x: Vec<u64>) {
        //~                      ^^^^^^^^^^ this rule needs a text
        let _ = x;
    }
}

fn main() {}
