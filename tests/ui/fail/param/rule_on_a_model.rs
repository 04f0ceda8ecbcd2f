//! The rules of a model stand on its fields.

use cullinan::prelude::*;

#[model]
struct Book {
    pages: u8,
}

#[post_api(url = "/books")]
async fn add(#[param(ge = 1)] book: Book) -> Book {
    //~              ^^ takes no rules, no default and no spelling
    book
}

fn main() {}
