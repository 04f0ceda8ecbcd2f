//! An alias that names nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(alias = "")] x: u32) {
        //~                              ^^ an alias is a name, and this one is empty
        let _ = x;
    }
}

fn main() {}
