//! The request has no default.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(default = "x")] x: Request) {
        //~                                ^^^ takes no rules, no default and no spelling
        let _ = x;
    }
}

fn main() {}
