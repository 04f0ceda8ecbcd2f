//! A name is listed once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(query_params = ["a", "b", "a"])]
    //~                                 ^^^ "a" is listed twice; keep one
    async fn handle(&self, _query: QueryParams) {
    }
}

fn main() {}
