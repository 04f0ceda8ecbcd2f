//! A bound that is computed.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(le = MOST)] x: u32) {
        //~                           ^^^^ `le` takes a number literal: write `le = 100`
        let _ = x;
    }
}

fn main() {}
