//! A status that wraps what is no answer.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self) -> Created<Book> {
        //~                ^^^^^^^^^^^^^ `Book` cannot be the answer of a handler
        Created(Book)
    }
}

fn main() {}
