//! A status that is none.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self) -> Status<999, ()> {
        //~                ^^^^^^^^^^^^^^^ a status is one of 200 to 599
        //~ may name internals: rustc names the constant that it evaluated
        Status::new(())
    }
}

fn main() {}
