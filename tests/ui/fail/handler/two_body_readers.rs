//! A body is read once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self, book: Json<String>, author: Json<String>) {
        //~                                         ^^^^^^^^^^^^ two arguments read the whole body: `book` and `author`; keep one
        drop((book, author));
    }
}

fn main() {}
