//! An optional marker of what nothing can read.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, book: Option<Query<Book>>) {
        //~                    ^^^^^^^^^^^^^^^^^^^ what a marker or an `Option` holds implements `serde::Deserialize`
        drop(book);
    }
}

fn main() {}
