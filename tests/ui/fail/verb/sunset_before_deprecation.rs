//! It goes before clients are told to leave.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(deprecated = "2027-06-01", sunset = "2027-01-01")]
    //~                                           ^^^^^^^^^^^^ the sunset is before the deprecation: clients need time to leave
    //~ may name internals: rustc names the constant that it evaluated
    async fn list(&self) {}
}

fn main() {}
