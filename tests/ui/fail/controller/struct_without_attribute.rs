//! The block of a struct that is no controller.

use cullinan::prelude::*;

struct Books;

#[controller]
impl Books {
//~  ^^^^^ `Books` is no controller yet
    #[get_api(url = "/{id}")]
    async fn find(&self, id: Path<u64>) -> String {
        id.to_string()
    }
}

fn main() {}
