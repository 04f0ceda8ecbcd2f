//! Fields and variants that are there under a condition.

use cullinan::prelude::*;

#[model]
struct Book {
    #[cfg(all())]
    #[validate(length(min = 1), regex = "^a")]
    title: String,
    #[cfg(any())]
    #[field(trim)]
    #[validate(length(min = 1), regex = "^b")]
    title: Nowhere,
}

#[model]
enum Shape {
    #[cfg(all())]
    Circle {
        #[cfg(any())]
        #[validate(range(min = 1))]
        never: Nowhere,
        #[validate(range(min = 1))]
        radius: u8,
    },
    #[cfg(any())]
    Never(#[validate(email)] Nowhere),
}

#[post_api]
async fn add(book: Book) -> Shape {
    let _ = book.title;
    Shape::Circle { radius: 1 }
}

fn main() {}
