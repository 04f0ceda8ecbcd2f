//! A whole body is no list of texts.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn list(&self, #[param(csv)] x: Json<Vec<u32>>) {
        //~                      ^^^ is read from no text
        let _ = x;
    }
}

fn main() {}
