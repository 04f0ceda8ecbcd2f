//! An expression that is no string.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(regex = ISBN)] x: String) {
        //~                              ^^^^ `regex` takes a string literal
        let _ = x;
    }
}

fn main() {}
