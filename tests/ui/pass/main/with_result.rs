//! A main function that can fail.

use cullinan::prelude::*;

/// Starts.
#[cullinan::main]
async fn main() -> Result<()> {
    let application = Application::discover().title("Shelves");
    application.check().map_err(|fault| Error::internal(fault.to_string()))?;
    Ok(())
}
