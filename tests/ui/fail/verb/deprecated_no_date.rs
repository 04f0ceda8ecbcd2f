//! `deprecated` takes a date, or nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(deprecated = true)]
    //~                    ^^^^ `deprecated` takes a date, or nothing: write `deprecated = "2027-01-31"`
    async fn list(&self) {}
}

fn main() {}
