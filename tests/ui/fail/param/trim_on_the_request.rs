//! The request is no text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(trim)] x: Request) {
        //~                      ^^^^ takes no rules, no default and no spelling
        let _ = x;
    }
}

fn main() {}
