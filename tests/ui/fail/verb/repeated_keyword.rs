//! A keyword given twice.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all", name = "all", url = "/every")]
    //~                                   ^^^ `url` is given twice; keep one
    async fn list(&self) {}
}

fn main() {}
