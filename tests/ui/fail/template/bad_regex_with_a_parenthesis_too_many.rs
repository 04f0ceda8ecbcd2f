//! An expression with a parenthesis too many.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:regex(a)|b)}")]
    //~             ^^^^^^^^^^^^^^^^^^^ bad regex: unopened group at character 2
    async fn list(&self) {}
}

fn main() {}
