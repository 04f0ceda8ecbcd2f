//! An option of what is no answer.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> Option<Book> {
        //~                 ^^^^^^^^^^^^ what is answered as JSON, as a model or in `Json<_>`, implements
        None
    }
}

fn main() {}
