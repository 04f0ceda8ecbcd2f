//! An answer that nothing can write.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> Json<Book> {
        //~                 ^^^^^^^^^^ `Book` cannot be answered as JSON
        Json(Book)
    }
}

fn main() {}
