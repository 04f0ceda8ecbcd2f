//! A flag takes no value.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(csv = true)] x: u32) {
        //~                            ^^^^ `csv` stands alone: write `csv`
        let _ = x;
    }
}

fn main() {}
