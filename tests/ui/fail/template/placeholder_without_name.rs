//! A placeholder without a name.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{}")]
    //~             ^^^^^ `{}` has no name; a placeholder is written `{name}`
    async fn list(&self) {}
}

fn main() {}
