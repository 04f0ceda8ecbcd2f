//! An argument that holds what nobody lists.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(headers = ["X-Token"])]
    async fn handle(&self, _headers: HeaderParams, _query: QueryParams) {
    //~                                                    ^^^^^^^^^^^ `_query` holds what the verb lists: write `query_params = ["name"]` in its parentheses
    }
}

fn main() {}
