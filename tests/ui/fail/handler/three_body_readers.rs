//! Each reader too many is told.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self, book: Json<String>, author: Json<u8>, cover: Option<Json<u16>>) {
        //~                                         ^^^^^^^^ two arguments read the whole body: `book` and `author`; keep one
        //~                                                          ^^^^^^^^^^^^^^^^^ two arguments read the whole body: `book` and `cover`; keep one
        drop((book, author, cover));
    }
}

fn main() {}
