//! A hook is `async`.

use cullinan::prelude::*;

#[service(on_startup = Self::open)]
//~                          ^^^^ `()` is not a future
struct Shelf;

impl Shelf {
    fn open(&self) {}
}

fn main() {}
