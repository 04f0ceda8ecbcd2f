//! What all requests use is `Send` and `Sync`.

use cullinan::prelude::*;

trait Clock {}

#[service(provides = dyn Clock)]
//~                  ^^^^^^^^^ `dyn Clock` cannot be shared by requests
struct Shelf;

impl Clock for Shelf {}

fn main() {}
