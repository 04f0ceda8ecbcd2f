//! A pattern of two names has none.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, (a, b): (u8, u8)) -> String {
        //~              ^^^^^^ the argument has no name: give it one
        format!("{a} {b}")
    }
}

fn main() {}
