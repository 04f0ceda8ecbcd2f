//! The order makes no difference.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(book: WholeBody<Vec<u8>>, copies: Option<Body<u8>>) -> String {
    //~                                        ^^^^^^^^^^^^^^^^ `book` reads the whole body and `copies` a field of it; keep one way
    format!("{} {}", book.len(), copies.is_some())
}

fn main() {}
