//! The rule is about the items.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] x: Vec<String>) {
        //~                      ^^ this rule needs a number
        let _ = x;
    }
}

fn main() {}
