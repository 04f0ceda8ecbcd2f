//! Headers are the same in any case.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(headers = ["X-Token", "x-token"])]
    //~                             ^^^^^^^^^ "x-token" is listed twice; keep one
    async fn handle(&self, _headers: HeaderParams) {
    }
}

fn main() {}
