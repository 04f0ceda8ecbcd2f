//! A keyword that comes later.

use cullinan::prelude::*;

#[cullinan::main(workers = "per_core")]
//~              ^^^^^^^ unknown keyword `workers`; `main` knows `crate`
async fn main() -> Result<()> {
    Ok(())
}
