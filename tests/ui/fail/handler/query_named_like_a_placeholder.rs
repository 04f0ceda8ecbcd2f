//! A `Query` reads no placeholder.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}")]
    //~             ^^^^^^^ `{id}` in the url is read by no argument; add an argument `id`
    async fn find(&self, id: Query<u64>) -> String {
        id.to_string()
    }
}

fn main() {}
