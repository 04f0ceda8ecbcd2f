//! Keywords stand in parentheses.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param = "page"] x: u32) {
        //~                ^^^^^^^^^^^^^^ keywords stand in parentheses: write `#[param(..)]`
        let _ = x;
    }
}

fn main() {}
