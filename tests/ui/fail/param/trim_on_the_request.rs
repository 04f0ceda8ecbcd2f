//! The request is no text.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(trim)] x: Request) {
        //~                      ^^^^ is read from no text
        let _ = x;
    }
}

fn main() {}
