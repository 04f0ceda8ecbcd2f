//! The same within a `Result`.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/same")]
    async fn same(&self) -> Result<Status<304, &'static str>> {
        //~                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status 304 has no body: return `()`, or choose another status
        //~ may name internals: rustc names the constant that it evaluated
        Ok(Status::new("text"))
    }
}

fn main() {}
