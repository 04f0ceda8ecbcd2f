//! Statuses that go without a body, as types of answers that have one.

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

    #[get_api(url = "/same")]
    async fn same(&self) -> Result<Status<304, &'static str>> {
        //~                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status 304 has no body: return `()`, or choose another status
        //~ may name internals: rustc names the constant that it evaluated
        Ok(Status::new("text"))
    }

    #[get_api(url = "/sound")]
    async fn sound(&self) -> Status<204, ()> {
        Status::new(())
    }
}

fn main() {}
