//! A `%` that encodes nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/100%")]
    //~             ^^^^^^^ `100%` has a `%` without two hexadecimal digits behind it; `%` itself is `%25`
    async fn list(&self) {}
}

fn main() {}
