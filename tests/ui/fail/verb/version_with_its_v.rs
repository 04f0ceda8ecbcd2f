//! A version as it stands in a path.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(version = "v2")]
    //~                 ^^^^ the `v` in front of it is written for you: leave it out
    //~ may name internals: rustc names the constant that it evaluated
    async fn list(&self) {}
}

fn main() {}
