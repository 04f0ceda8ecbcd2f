//! A flag takes no value.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(deprecated = "2027-01-01")]
    //~                    ^^^^^^^^^^^^ `deprecated` stands alone: write `deprecated`
    async fn list(&self) {}
}

fn main() {}
