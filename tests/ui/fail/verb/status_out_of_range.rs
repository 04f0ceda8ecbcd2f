//! A status that is none.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(status_code = 999)]
    //~                     ^^^ `status_code` is one of 200 to 599
    async fn list(&self) {}
}

fn main() {}
