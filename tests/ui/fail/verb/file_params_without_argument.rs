//! Files that no argument holds.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(file_params = ["cover"])]
    //~        ^^^^^^^^^^^ `file_params` says what an argument holds: add `files: FileParams`
    async fn handle(&self) {
    }
}

fn main() {}
