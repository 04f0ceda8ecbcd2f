//! A struct that nothing can read.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, book: Book) {
        //~                    ^^^^ `Book` cannot be read from a request
        drop(book);
    }
}

fn main() {}
