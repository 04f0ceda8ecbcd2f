//! A comma between keywords.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1 le = 2)] x: u32) {
        //~                             ^^ expected `,`
        let _ = x;
    }
}

fn main() {}
