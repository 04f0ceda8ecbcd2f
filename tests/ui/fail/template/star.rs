//! A star is no wildcard.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/files/*")]
    //~             ^^^^^^^^^^ `*` is no wildcard; write `{rest:path}` as the last segment, or `%2A` if it is meant
    async fn list(&self) {}
}

fn main() {}
