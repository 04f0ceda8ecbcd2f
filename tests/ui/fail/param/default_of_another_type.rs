//! A default of another type.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(default = vec![1])] x: u32) {
        //~                                ^ mismatched types
        let _ = x;
    }
}

fn main() {}
