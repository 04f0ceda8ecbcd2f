//! A keyword that is like none: all there are.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(cache = 30)]
    //~       ^^^^^ unknown keyword `cache`; `get_api` knows `url`, `name`, `status_code`, `tags`
    async fn list(&self) {}
}

fn main() {}
