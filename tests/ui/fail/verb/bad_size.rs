//! A size of no unit that is known.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(body_limit = "5mb")]
    //~                     ^^^^^ a size is a number and a unit
    async fn add(&self) {}
}

fn main() {}
