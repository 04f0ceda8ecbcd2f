//! Any request may call a handler.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async unsafe fn list(&self) {}
    //~   ^^^^^^ a handler cannot be `unsafe`: any request may call it
}

fn main() {}
