//! Fields and variants whose names, put together, are the same.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(inner(regex = "^a"))]
    tags: Vec<String>,
    #[validate(regex = "^b")]
    tags_inner: String,
}

#[allow(non_camel_case_types)]
#[model]
enum Shelf {
    A {
        #[validate(regex = "^a")]
        b_c: String,
    },
    A_b {
        #[validate(regex = "^b")]
        c: String,
    },
}

#[post_api]
async fn add(book: Book) -> Shelf {
    Shelf::A { b_c: book.tags_inner }
}

fn main() {}
