//! There is no model inside.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(nested)]
    //~        ^^^^^^ `std::ops::Range<u8>` is no model, and holds none
    title: std::ops::Range<u8>,
}

fn main() {}
