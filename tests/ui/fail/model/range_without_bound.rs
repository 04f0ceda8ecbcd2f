//! A number that may be any.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(range)]
    //~        ^^^^^ `range` needs a bound: write `range(min = 1)`, with `max` or an exclusive one
    title: u32,
}

fn main() {}
