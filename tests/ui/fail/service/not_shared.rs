//! What all requests use is `Send` and `Sync`.

use cullinan::prelude::*;

use std::cell::Cell;

#[service]
struct Shelf {
    #[inject(default)]
    pub count: Cell<u8>,
    //~        ^^^^^^^^ `Cell<u8>` cannot be shared by requests
}

fn main() {}
