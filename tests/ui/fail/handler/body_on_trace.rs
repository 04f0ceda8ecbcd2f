//! TRACE has no body.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[trace_api(url = "/all")]
    async fn list(&self, book: Json<String>) {
        //~                    ^^^^^^^^^^^^ TRACE has no body: `book` cannot be read
        drop(book);
    }
}

fn main() {}
