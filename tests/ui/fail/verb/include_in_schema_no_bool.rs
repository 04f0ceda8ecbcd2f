//! A switch is `true` or `false`.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(include_in_schema = 0)]
    //~                           ^ `include_in_schema` takes `true` or `false`
    async fn list(&self) {}
}

fn main() {}
