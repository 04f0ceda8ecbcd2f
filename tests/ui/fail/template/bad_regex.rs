//! An expression with a parenthesis too few.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:regex((a|b)}")]
    //~             ^^^^^^^^^^^^^^^^^^^ bad regex: unclosed group at character 1
    async fn list(&self) {}
}

fn main() {}
