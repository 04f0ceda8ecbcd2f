//! Nobody calls the main function with anything.

use cullinan::prelude::*;

#[cullinan::main]
async fn main(port: u16) -> Result<()> {
    //~       ^^^^^^^^^ the main function takes no arguments
    let _ = port;
    Ok(())
}
