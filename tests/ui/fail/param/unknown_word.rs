//! A keyword that is like none: all there are.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(source = "query")] x: u32) {
        //~                      ^^^^^^ unknown keyword `source`; `param` knows `alias`, `default`
        let _ = x;
    }
}

fn main() {}
