//! A status that goes without a body, as the type of an answer that has one.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/none")]
    async fn none(&self) -> Status<204, String> {
        //~                 ^^^^^^^^^^^^^^^^^^^ status 204 has no body: return `()`, or choose another status
        //~ may name internals: rustc names the constant that it evaluated
        Status::new(String::new())
    }

    #[get_api(url = "/sound")]
    async fn sound(&self) -> Status<204, ()> {
        Status::new(())
    }
}

fn main() {}
