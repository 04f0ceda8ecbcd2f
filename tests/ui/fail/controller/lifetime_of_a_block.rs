//! A block for a controller that borrows.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl<'a> Books {
//~  ^^ a controller lives as long as the application: it has no lifetimes
    #[get_api]
    async fn list(&self) {}
}

fn main() {}
