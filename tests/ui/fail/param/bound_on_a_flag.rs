//! A flag is no number.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] x: bool) {
        //~                      ^^ this rule needs a number, `bool` is not one
        let _ = x;
    }
}

fn main() {}
