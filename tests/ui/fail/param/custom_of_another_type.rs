//! The function takes something else.

use cullinan::prelude::*;
use cullinan::validator::ValidationError;

fn even(_: &u8) -> Result<(), ValidationError> {
    Ok(())
}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(custom = even)] x: u32) {
    //~                                   ^^^^ mismatched types
        let _ = x;
    }
}

fn main() {}
