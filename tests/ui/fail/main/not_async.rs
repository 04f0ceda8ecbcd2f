//! The main function is asynchronous.

use cullinan::prelude::*;

#[cullinan::main]
fn main() -> Result<()> {
//~ < the main function is asynchronous: write `async fn`
    Ok(())
}
