//! A status that is none, inside of what wraps it.

use cullinan::prelude::*;

type Answer = Status<20, ()>;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self) -> Result<Option<Answer>> {
        //~                ^^^^^^^^^^^^^^^^^^^^^^ a status is one of 200 to 599
        //~ may name internals: rustc names the constant that it evaluated
        Err(Error::not_found("no such book"))
    }
}

fn main() {}
