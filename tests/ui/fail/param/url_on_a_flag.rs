//! A flag is no text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(url)] x: bool) {
    //~                          ^^^ this rule needs a text, `bool` is not one
        let _ = x;
    }
}

fn main() {}
