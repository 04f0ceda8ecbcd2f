//! A default of another type than the marker holds.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(default = String::new())] x: Query<u32>) {
        //~                                ^^^^^^^^^^^^^ mismatched types
        let _ = x;
    }
}

fn main() {}
