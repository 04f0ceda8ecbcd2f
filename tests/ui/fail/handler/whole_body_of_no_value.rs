//! The whole body is read by serde.

use cullinan::prelude::*;

pub struct Book;

#[post_api(url = "/books")]
async fn add(book: WholeBody<Book>) {
    //~            ^^^^^^^^^^^^^^^ what a marker or an `Option` holds implements `serde::Deserialize`
    let _ = book;
}

fn main() {}
