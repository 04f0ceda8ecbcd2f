//! The type decides, whatever it is called.

use cullinan::prelude::*;

type Book = Json<String>;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, book: Book) -> String {
        //~                    ^^^^ GET has no body: `book` cannot be read
        book.into_inner()
    }
}

fn main() {}
