//! A handler that does not wait is asked the same.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    fn list(&self) -> Book {
        //~           ^^^^ `Book` cannot be the answer of a handler
        Book
    }
}

fn main() {}
