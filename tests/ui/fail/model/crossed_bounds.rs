//! No number is that large and that small.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(range(min = 3, max = -2.5))]
    //~              ^^^ nothing is at least 3 and at most -2.5
    title: f64,
}

fn main() {}
