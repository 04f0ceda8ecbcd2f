//! The request is no single value.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] x: Request) {
        //~                      ^^ takes no rules, no default and no spelling
        let _ = x;
    }
}

fn main() {}
