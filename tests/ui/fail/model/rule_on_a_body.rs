//! What is wrong with a body its model says.

use cullinan::prelude::*;

#[model]
struct Book {
    id: u64,
}

#[post_api]
async fn add(#[param(ge = 1)] book: Book) {
//~                  ^^ takes no rules
    let _ = book;
}

fn main() {}
