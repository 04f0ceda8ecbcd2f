//! HEAD has no body.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[head_api(url = "/all")]
    async fn list(&self, book: Option<Json<String>>) {
        //~                    ^^^^^^^^^^^^^^^^^^^^ HEAD has no body: `book` cannot be read
        drop(book);
    }
}

fn main() {}
