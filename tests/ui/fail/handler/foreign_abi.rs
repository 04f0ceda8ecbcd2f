//! A handler is a Rust function.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    extern "C" fn list(&self) {}
    //~<^^^^^^ a handler is a Rust function: drop the `extern`
}

fn main() {}
