//! A HEAD has no files.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[head_api(file_params = ["cover"])]
    //~        ^^^^^^^^^^^ HEAD has no body: `file_params` has nothing to say
    async fn handle(&self, _files: FileParams) {
    }
}

fn main() {}
