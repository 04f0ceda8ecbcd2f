//! A duration of no unit that is known.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(timeout = "1 min")]
    //~                 ^^^^^^^ a duration is a number and a unit: ms, s, m or h
    //~ may name internals: rustc names the constant that it evaluated
    async fn list(&self) {}
}

fn main() {}
