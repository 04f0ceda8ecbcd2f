//! A struct with serde's derive is no body by itself.

use cullinan::prelude::*;

#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Book {
    id: u64,
}

#[post_api]
async fn add(book: Book) {
//~                ^^^^ x
    let _ = book.id;
}

fn main() {}
