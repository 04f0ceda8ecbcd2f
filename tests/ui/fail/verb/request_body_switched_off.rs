//! An argument of bytes that are not asked for.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(get_request_body = false)]
    async fn handle(&self, _bytes: RequestBody) {
    //~                            ^^^^^^^^^^^ `_bytes` holds what the verb lists: write `get_request_body = true`
    }
}

fn main() {}
