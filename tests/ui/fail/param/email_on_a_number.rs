//! A number is no text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(email)] x: Query<u64>) {
    //~                          ^^^^^ this rule needs a text, `u64` is not one
        let _ = x;
    }
}

fn main() {}
