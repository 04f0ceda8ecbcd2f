//! An expression of another dialect.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(regex = r"^(?=a)")] x: String) {
        //~                              ^^^^^^^^^ bad regex: look-around, including look-ahead and look-behind, is not supported
        let _ = x;
    }
}

fn main() {}
