//! The type decides, whatever it is called.

use cullinan::prelude::*;

type Name = String;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] x: Name) {
        //~                      ^^ this rule needs a number
        let _ = x;
    }
}

fn main() {}
