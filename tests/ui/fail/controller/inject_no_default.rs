//! A type without a default.

use cullinan::prelude::*;

pub struct Shelf;

#[controller(url = "/books")]
struct Books {
    #[inject(default)]
    pub shelf: Shelf,
    //~        ^^^^^ the trait bound `Shelf: Default` is not satisfied
}

fn main() {}
