//! A body of what nothing can read.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self, book: Json<Book>) {
        //~                   ^^^^^^^^^^ what a marker or an `Option` holds implements `serde::Deserialize`
        drop(book);
    }
}

fn main() {}
