//! The request has no default.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(default = "x")] x: Request) {
    //~                                    ^^^ `Request` takes no rules and no default
        let _ = x;
    }
}

fn main() {}
