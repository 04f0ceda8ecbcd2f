//! A type of somebody else that nothing can read.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, since: std::time::Instant) {
        //~                     ^^^^^^^^^^^^^^^^^^ `Instant` cannot be read from a request
        let _ = since;
    }
}

fn main() {}
