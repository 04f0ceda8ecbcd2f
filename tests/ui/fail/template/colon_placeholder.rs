//! A placeholder as other routers write it.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/:id")]
    //~             ^^^^^^ `:id` is no placeholder; write `{name}`
    async fn list(&self) {}
}

fn main() {}
