//! A header that is none.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status = 503, headers = ["retry after"])]
//~                                     ^^^^^^^^^^^^^ "retry after" is no header: write a name like "Retry-After"
    Closed,
}

fn main() {}
