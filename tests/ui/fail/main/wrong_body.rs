//! What is wrong in the body is told once.

use cullinan::prelude::*;

#[cullinan::main]
async fn main() -> Result<()> {
    Ok(1)
  //~  ^ mismatched types
}
