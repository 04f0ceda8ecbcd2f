//! A body of what nothing can read.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self, book: Json<Book>) {
        //~                   ^^^^^^^^^^ `Book` cannot be read from a request
        drop(book);
    }
}

fn main() {}
