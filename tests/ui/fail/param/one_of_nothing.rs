//! Nothing would be allowed.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(one_of = [])] x: String) {
    //~                          ^^^^^^ `one_of` names what is allowed: write `one_of = ["a", "b"]`
        let _ = x;
    }
}

fn main() {}
