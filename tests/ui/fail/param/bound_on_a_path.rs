//! The rule is about what the marker holds.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{x}")]
    async fn list(&self, #[param(le = 1)] x: Path<String>) {
        //~                      ^^ this rule needs a number
        let _ = x;
    }
}

fn main() {}
