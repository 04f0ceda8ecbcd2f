//! Each verb of a method is asked.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    #[get_api(url = "/all")]
    async fn list(&self, book: Json<String>) {
        //~                    ^^^^^^^^^^^^ GET has no body: `book` cannot be read
        drop(book);
    }
}

fn main() {}
