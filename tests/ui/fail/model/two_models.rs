//! There is one body.

use cullinan::prelude::*;

#[model]
struct Book {
    id: u64,
}

#[post_api]
async fn add(first: Book, second: Book) {
//~                               ^^^^ two arguments read the whole body: `first` and `second`; keep one
    let _ = (first, second);
}

fn main() {}
