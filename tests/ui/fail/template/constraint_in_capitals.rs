//! A built-in constraint in another case.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:UUID}")]
    //~             ^^^^^^^^^^^^ unknown constraint `UUID` in `{id:UUID}`; did you mean `uuid`?
    async fn list(&self) {}
}

fn main() {}
