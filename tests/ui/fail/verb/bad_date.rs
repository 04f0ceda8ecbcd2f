//! A day that there is not.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(deprecated = "2027-02-29")]
    //~                    ^^^^^^^^^^^^ there is no such day
    //~ may name internals: rustc names the constant that it evaluated
    async fn list(&self) {}
}

fn main() {}
