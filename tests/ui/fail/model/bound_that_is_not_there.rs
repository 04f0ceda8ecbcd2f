//! There is no such constant.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(range(min = LEAST))]
    //~                    ^^^^^ cannot find value `LEAST`
    title: u32,
}

fn main() {}
