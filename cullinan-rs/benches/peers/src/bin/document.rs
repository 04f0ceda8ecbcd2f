//! An application of 300 routes with 150 models, to be asked for its document: `document openapi`.

use cullinan::prelude::*;

include!(concat!(env!("OUT_DIR"), "/document_routes.rs"));

#[cullinan::main]
async fn main() -> Result<()> {
    Application::discover().run().await
}
