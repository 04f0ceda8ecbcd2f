//! A list that no argument holds.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(query_params = ["page"])]
    //~       ^^^^^^^^^^^^ `query_params` says what an argument holds: add `query: QueryParams`
    async fn handle(&self) {
    }
}

fn main() {}
