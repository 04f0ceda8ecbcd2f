//! A model is a body, and GET has none.

use cullinan::prelude::*;

#[model]
struct Book {
    id: u64,
}

#[get_api]
async fn find(book: Book) {
//~                 ^^^^ GET has no body: `book` cannot be read
    let _ = book;
}

fn main() {}
