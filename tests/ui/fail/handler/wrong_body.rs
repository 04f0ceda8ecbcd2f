//! What is wrong in a body is told once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> String {
        1
   //~  ^ mismatched types
    }
}

fn main() {}
