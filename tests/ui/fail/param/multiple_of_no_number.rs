//! It compares with a number.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(multiple_of = "5")] x: u32) {
    //~                                        ^^^ `multiple_of` takes a number literal: write `multiple_of = 5`
        let _ = x;
    }
}

fn main() {}
