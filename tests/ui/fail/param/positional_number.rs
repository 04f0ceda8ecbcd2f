//! A value without its keyword.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(1)] x: u32) {
        //~                      ^ `param` takes keywords only
        let _ = x;
    }
}

fn main() {}
