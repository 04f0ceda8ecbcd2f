//! A placeholder is a whole segment.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/v{id}")]
    //~             ^^^^^^^^ `v{id}` is more than a placeholder; a placeholder is a whole segment, `/{name}/`
    async fn list(&self) {}
}

fn main() {}
