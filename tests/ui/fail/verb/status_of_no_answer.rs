//! A status below 200 ends nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(status_code = 100)]
    //~                     ^^^ a status below 200 is no answer; choose one of 200 to 599
    async fn list(&self) {}
}

fn main() {}
