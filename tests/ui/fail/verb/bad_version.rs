//! A version that can stand in no path.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(version = "2/3")]
    //~                  ^^^^^ a version is 1 to 32 letters, digits, `.`, `-` and `_`, such as `"2"` or `"2027-01"`
    //~ may name internals: rustc names the constant that it evaluated
    async fn add(&self) {}
}

fn main() {}
