//! Files are not kept in memory.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(file_params = ["cover"], get_request_body = true)]
    async fn handle(&self, _files: FileParams, _bytes: RequestBody) {
    //~                                                ^^^^^^^^^^^ `_bytes` has the body's bytes in memory, and `_files` is kept in files
    }
}

fn main() {}
