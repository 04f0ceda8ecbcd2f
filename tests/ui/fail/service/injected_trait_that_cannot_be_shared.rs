//! What all requests use is `Send` and `Sync`.

use cullinan::prelude::*;

trait Clock {}

#[service]
struct Shelf {
    pub clock: Inject<dyn Clock>,
    //~        ^^^^^^^^^^^^^^^^^ `cullinan::inject::Inject<dyn Clock>` cannot be shared by requests
}

fn main() {}
