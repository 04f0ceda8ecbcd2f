//! Two placeholders of one name.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}/pages/{id}")]
    //~             ^^^^^^^^^^^^^^^^^^ two placeholders are called `id`
    async fn list(&self) {}
}

fn main() {}
