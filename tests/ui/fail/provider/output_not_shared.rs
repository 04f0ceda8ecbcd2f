//! What all requests use is `Send` and `Sync`.

use cullinan::prelude::*;

use std::cell::Cell;

#[provider]
fn shelf() -> Cell<u8> {
//~                  ^ `Cell<u8>` cannot be shared by requests
    Cell::new(1)
}

fn main() {}
