//! The rule is about what the option holds.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] x: Option<String>) {
        //~                      ^^ this rule needs a number
        let _ = x;
    }
}

fn main() {}
