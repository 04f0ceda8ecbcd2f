//! An expression as other routers write it.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:[0-9]+}")]
    //~             ^^^^^^^^^^^^^^ `[0-9]+` in `{id:[0-9]+}` is no constraint's name; an expression is written `{id:regex(..)}`
    async fn list(&self) {}
}

fn main() {}
