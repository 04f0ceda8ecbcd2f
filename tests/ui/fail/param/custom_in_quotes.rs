//! A function is named by its path.

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
    async fn list(&self, #[param(custom = "even")] x: u8) {
    //~                                   ^^^^^^ `custom` takes a path: write `custom = path::to::function`
        let _ = x;
    }
}

fn main() {}
