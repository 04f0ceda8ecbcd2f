//! An answer that nothing can write.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> Json<Book> {
        //~                 ^^^^^^^^^^ what is answered as JSON, as a model or in `Json<_>`, implements
        Json(Book)
    }
}

fn main() {}
