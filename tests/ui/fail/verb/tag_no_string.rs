//! A tag that is no string.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(tags = ["books", 7])]
    //~                        ^ `tags` takes a list of string literals
    async fn list(&self) {}
}

fn main() {}
