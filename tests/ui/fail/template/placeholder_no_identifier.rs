//! A placeholder that no argument can be called.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{1d}")]
    //~             ^^^^^^^ `{1d}`: `1d` is no identifier; use letters, digits and `_`, no digit first
    async fn list(&self) {}
}

fn main() {}
