//! Scopes stand in parentheses that end.

use cullinan::prelude::*;

#[controller(url = "/books", security = ["oauth(books:read"])]
//~                                      ^^^^^^^^^^^^^^^^^^ a requirement names a scheme
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) {}
}

fn main() {}
