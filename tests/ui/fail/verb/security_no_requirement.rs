//! A requirement is schemes, joined by a plus sign.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(security = ["bearer or key"])]
    //~                   ^^^^^^^^^^^^^^^ a requirement names a scheme
    //~ may name internals: rustc names the constant that it evaluated
    async fn list(&self) {}
}

fn main() {}
