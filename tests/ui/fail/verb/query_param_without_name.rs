//! A name is not empty.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(query_params = [""])]
    //~                       ^^ `query_params` lists names, and this one is empty
    async fn handle(&self, _query: QueryParams) {
    }
}

fn main() {}
