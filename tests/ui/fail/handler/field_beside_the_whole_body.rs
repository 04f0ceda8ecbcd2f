//! What reads the whole body leaves no field of it to another.

use cullinan::prelude::*;

#[model]
struct Book {
    title: String,
}

#[post_api(url = "/books")]
async fn add(title: Body<String>, copies: Body<u8>, book: Book) -> String {
    //~                                                   ^^^^ `book` reads the whole body and `title` a field of it; keep one way
    format!("{title} {copies} {}", book.title)
}

fn main() {}
