//! A value is described as well as read.

use cullinan::prelude::*;

#[derive(serde::Deserialize)]
pub struct Book(pub String);

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, book: Book) -> String {
        //~                    ^^^^ `Book` cannot be read from a request
        book.0
    }
}

fn main() {}
