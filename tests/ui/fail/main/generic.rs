//! Nobody says what the parameter is.

use cullinan::prelude::*;

#[cullinan::main]
async fn main<T: Default>() -> Result<()> {
    //~       ^^^^^^^^^^ the main function has no generic parameters
    Ok(())
}
