//! A default without a value.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(default)] x: u32) {
        //~                      ^^^^^^^ `default` takes a value: write `default = 1`
        let _ = x;
    }
}

fn main() {}
