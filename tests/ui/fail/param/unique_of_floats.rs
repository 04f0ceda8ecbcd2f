//! Whether two floats are the same is a matter of opinion.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(unique)] x: Query<Vec<f64>>) {
    //~                          ^^^^^^ `unique` needs a list of items that implement `Eq` and `Hash`
        let _ = x;
    }
}

fn main() {}
