//! The list holds texts.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(one_of = ["a", 1])] x: String) {
    //~                                         ^ `one_of` takes a list of string literals: write `one_of = ["a", "b"]`
        let _ = x;
    }
}

fn main() {}
