//! Keywords only.

use cullinan::prelude::*;

#[service("dyn Clock")]
//~       ^^^^^^^^^^^ `service` takes keywords only: `provides`, `on_startup`, `on_shutdown`, `discover`, `crate`
struct Shelf;

fn main() {}
