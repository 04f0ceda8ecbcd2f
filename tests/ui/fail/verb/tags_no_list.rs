//! One tag in place of a list.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(tags = "books")]
    //~              ^^^^^^^ `tags` takes a list of string literals: write `tags = ["tag"]`
    async fn list(&self) {}
}

fn main() {}
