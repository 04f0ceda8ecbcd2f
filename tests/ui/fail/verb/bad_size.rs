//! A size of no unit that is known.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(body_limit = "5mb")]
    //~                     ^^^^^ a size is a number and a unit
    //~ may name internals: rustc names the constant that it evaluated
    async fn add(&self) {}
}

fn main() {}
