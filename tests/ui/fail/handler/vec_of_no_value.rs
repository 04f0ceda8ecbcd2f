//! A list of what nothing can read.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, books: Vec<Book>) {
        //~                     ^^^^^^^^^ cannot be read from a request
        drop(books);
    }
}

fn main() {}
