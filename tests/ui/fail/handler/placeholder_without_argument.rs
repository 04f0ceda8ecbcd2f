//! A placeholder that nothing reads.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}")]
    //~             ^^^^^^^ `{id}` in the url is read by no argument; add an argument `id`, or take it out of the url
    async fn find(&self) {}
}

fn main() {}
