//! A flag takes no value.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(blocking = true)]
    //~                  ^^^^ `blocking` stands alone: write `blocking`
    fn list(&self) {}
}

fn main() {}
