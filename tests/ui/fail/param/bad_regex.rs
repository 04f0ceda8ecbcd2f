//! An expression that does not end.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(regex = "[a-z")] x: String) {
        //~                              ^^^^^^ bad regex: unclosed character class at character 1
        let _ = x;
    }
}

fn main() {}
