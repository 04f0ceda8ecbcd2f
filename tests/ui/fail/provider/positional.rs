//! Keywords only.

use cullinan::prelude::*;

#[provider("shelf")]
//~        ^^^^^^^ `provider` takes keywords only: `provides`, `on_startup`, `on_shutdown`, `discover`, `crate`
fn shelf() -> Vec<String> {
    Vec::new()
}

fn main() {}
