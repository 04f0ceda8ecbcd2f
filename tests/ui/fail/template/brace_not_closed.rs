//! A placeholder that does not end.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id")]
    //~             ^^^^^^ `{id` has a `{` without a `}`; a placeholder is written `{name}`
    async fn list(&self) {}
}

fn main() {}
