//! A template that is none; the handlers behind it say nothing.

use cullinan::prelude::*;

#[controller(url = "/books/{id")]
//~                ^^^^^^^^^^^^ `{id` has a `{` without a `}`; a placeholder is written `{name}`
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{page}")]
    async fn page(&self, id: Path<u64>, page: Path<u32>) -> String {
        format!("{id} {page}")
    }
}

fn main() {}
