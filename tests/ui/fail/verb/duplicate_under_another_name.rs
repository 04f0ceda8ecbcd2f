//! The name of a placeholder tells no urls apart.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u64) -> String {
        id.to_string()
    }

    #[get_api(url = "/{isbn}")]
    //~             ^^^^^^^^^ GET "/{isbn}" is already answered by `find`
    async fn by_isbn(&self, isbn: String) -> String {
        isbn
    }
}

fn main() {}
