//! One requirement in place of a list.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(security = "bearer")]
    //~                  ^^^^^^^^ `security` takes a list of string literals: write `security = ["bearer"]`
    async fn list(&self) {}
}

fn main() {}
