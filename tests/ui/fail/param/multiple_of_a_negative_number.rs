//! The sign says nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(multiple_of = -0.5)] x: f64) {
    //~                                        ^^^^ `multiple_of` takes a number above zero: write `multiple_of = 5`
        let _ = x;
    }
}

fn main() {}
