//! A segment that clients resolve.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all/../new")]
    //~             ^^^^^^^^^^^^^ `..` is resolved by clients before they ask; write the url it leads to
    async fn list(&self) {}
}

fn main() {}
