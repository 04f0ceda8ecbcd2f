//! A constraint that is nearly a built-in one.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:imt}")]
    //~             ^^^^^^^^^^^ unknown constraint `imt` in `{id:imt}`; did you mean `int`?
    async fn list(&self) {}
}

fn main() {}
