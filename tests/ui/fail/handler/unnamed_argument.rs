//! An argument without a name reads nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, _: u64) {}
    //~                  ^ the argument has no name: give it one, or write `#[param(alias = "name")]`
}

fn main() {}
