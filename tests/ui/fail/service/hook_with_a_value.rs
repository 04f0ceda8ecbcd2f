//! A hook returns nothing.

use cullinan::prelude::*;

#[service(on_shutdown = Self::close)]
//~                     ^^^^^^^^^^^ `on_startup` and `on_shutdown` return nothing or a `Result`, not `u8`
struct Shelf;

impl Shelf {
    async fn close(&self) -> u8 {
        1
    }
}

fn main() {}
