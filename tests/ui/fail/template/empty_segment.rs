//! Two slashes in a row.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all//new")]
    //~             ^^^^^^^^^^^ an empty segment matches nothing; write one `/` instead of `//`
    async fn list(&self) {}
}

fn main() {}
