//! A struct that is no answer is one mistake, whatever its status.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all", status_code = 204)]
    async fn list(&self) -> Book {
        //~                 ^^^^ `Book` cannot be the answer of a handler
        Book
    }
}

fn main() {}
