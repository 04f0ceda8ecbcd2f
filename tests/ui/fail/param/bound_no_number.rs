//! A bound that is no number.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = "1")] x: u32) {
        //~                           ^^^ `ge` takes a number literal: write `ge = 1`
        let _ = x;
    }
}

fn main() {}
