//! A result of what is no answer.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> Result<Book> {
        //~                 ^^^^^^^^^^^^ `Book` cannot be the answer of a handler
        Ok(Book)
    }
}

fn main() {}
