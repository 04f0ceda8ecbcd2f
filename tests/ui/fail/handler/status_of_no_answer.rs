//! A status that wraps what is no answer.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self) -> Created<Book> {
        //~                ^^^^^^^^^^^^^ what is answered as JSON, as a model or in `Json<_>`, implements
        Created(Book)
    }
}

fn main() {}
