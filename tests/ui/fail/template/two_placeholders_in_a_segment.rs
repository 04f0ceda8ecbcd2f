//! One placeholder for each segment.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{a}{b}")]
    //~             ^^^^^^^^^ `{a}{b}` is more than a placeholder
    async fn list(&self) {}
}

fn main() {}
