//! The error of a provider is one.

use cullinan::prelude::*;

#[provider]
fn shelf() -> Result<Vec<String>, String> {
//~                                     ^ the trait bound `std::string::String: Into<cullinan::Error>` is not satisfied
    Ok(Vec::new())
}

fn main() {}
