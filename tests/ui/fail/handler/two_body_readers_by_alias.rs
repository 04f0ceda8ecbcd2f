//! The type decides, whatever it is called.

use cullinan::prelude::*;

type Book = Json<String>;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self, book: Book, author: Option<Book>) {
        //~                                 ^^^^^^^^^^^^ two arguments read the whole body: `book` and `author`; keep one
        drop((book, author));
    }
}

fn main() {}
