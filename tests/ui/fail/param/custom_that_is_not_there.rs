//! There is no such function.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(custom = even)] x: u32) {
    //~                                   ^^^^ cannot find function `even`
        let _ = x;
    }
}

fn main() {}
