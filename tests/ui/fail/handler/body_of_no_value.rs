//! A field of the body is read by serde.

use cullinan::prelude::*;

pub struct Book;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api]
    async fn add(&self, book: Body<Book>) {
        //~                   ^^^^^^^^^^ what a marker or an `Option` holds implements `serde::Deserialize`
        let _ = book;
    }
}

fn main() {}
