//! A TRACE has no bytes to take.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[trace_api(get_request_body = true)]
    //~         ^^^^^^^^^^^^^^^^ TRACE has no body: `get_request_body` has nothing to say
    async fn handle(&self, _bytes: RequestBody) {
    }
}

fn main() {}
