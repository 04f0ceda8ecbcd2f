//! Rules of one kind are one mistake.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1, le = 9)] x: String) {
        //~                      ^^ this rule needs a number
        let _ = x;
    }
}

fn main() {}
