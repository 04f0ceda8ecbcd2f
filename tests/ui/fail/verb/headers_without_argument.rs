//! Headers that no argument holds.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(headers = ["X-Token"], query_params = ["page"])]
    //~       ^^^^^^^ `headers` says what an argument holds: add `headers: HeaderParams`
    async fn handle(&self, _query: QueryParams) {
    }
}

fn main() {}
