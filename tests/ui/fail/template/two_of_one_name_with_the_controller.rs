//! The name of the controller's placeholder is taken.

use cullinan::prelude::*;

#[controller(url = "/shelves/{id}")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/books/{id}")]
    //~             ^^^^^^^^^^^^^ two placeholders are called `id`
    async fn find(&self, id: Path<u64>) -> String {
        id.to_string()
    }
}

fn main() {}
