//! A controller is a struct.

use cullinan::prelude::*;

#[controller(url = "/books")]
//~<^^^^^^^^^^^^^^^^^^^^^^^^^ `#[controller]` goes on a struct, and on its impl blocks
enum Books {
    Shelf,
}

fn main() {}
