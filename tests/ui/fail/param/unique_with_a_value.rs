//! It compares with nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(unique = true)] x: Query<Vec<u8>>) {
    //~                                   ^^^^ `unique` stands alone: write `unique`
        let _ = x;
    }
}

fn main() {}
