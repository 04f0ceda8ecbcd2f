//! White space is in no name.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(headers = ["X Token"])]
    //~                  ^^^^^^^^^ "X Token" is no header: write a name like "X-Token"
    async fn handle(&self, _headers: HeaderParams) {
    }
}

fn main() {}
