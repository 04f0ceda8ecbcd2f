//! What all requests use is `Send` and `Sync`.

use cullinan::prelude::*;

use std::cell::Cell;

#[get_api]
async fn count(count: Inject<Cell<u8>>) -> String {
//~                   ^^^^^^^^^^^^^^^^ `cullinan::inject::Inject<Cell<u8>>` cannot be an argument of a handler
    count.get().to_string()
}

fn main() {}
