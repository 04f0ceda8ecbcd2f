//! The request is no single value.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] x: Request) {
    //~                          ^^ `Request` takes no rules and no default
        let _ = x;
    }
}

fn main() {}
