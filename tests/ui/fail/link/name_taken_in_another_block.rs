//! A method of one's own that is called like the function beside a handler.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) {}
    //~      ^^^^ duplicate definitions with name `list_url`
}

impl Books {
    pub fn list_url(&self) {}
}

fn main() {}
