//! What takes everything that follows is followed by something.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{rest:path}/cover")]
    //~             ^^^^^^^^^^^^^^^^^^^^ `{rest:path}` takes everything that follows, so it must be the last segment
    async fn list(&self) {}
}

fn main() {}
