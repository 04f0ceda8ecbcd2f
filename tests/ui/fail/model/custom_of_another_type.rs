//! The function takes something else.

use cullinan::prelude::*;
use cullinan::validator::ValidationError;

fn even(_: &u8) -> Result<(), ValidationError> {
    Ok(())
}

#[model]
struct Book {
    #[validate(custom(function = even))]
    //~                          ^^^^ mismatched types
    title: String,
}

fn main() {}
