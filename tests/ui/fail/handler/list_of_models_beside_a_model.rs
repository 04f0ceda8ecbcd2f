//! A list of models is the whole body as well.

use cullinan::prelude::*;

#[model]
struct Book {
    title: String,
}

#[post_api(url = "/books")]
async fn add(book: Book, others: Vec<Book>) -> Vec<Book> {
    //~                          ^^^^^^^^^ two arguments read the whole body: `book` and `others`; keep one
    let mut others = others;
    others.push(book);
    others
}

fn main() {}
