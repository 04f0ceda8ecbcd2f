//! A url with white space.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all books")]
    //~             ^^^^^^^^^^^^ a url holds no white space and no control characters; percent-encode them (`%20`)
    async fn list(&self) {}
}

fn main() {}
