//! It is asked for or not.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(get_request_body = "yes")]
    //~                           ^^^^^ `get_request_body` takes `true` or `false`
    async fn handle(&self, _bytes: RequestBody) {
    }
}

fn main() {}
