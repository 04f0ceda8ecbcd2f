//! A method whose block is no controller's.

use cullinan::prelude::*;

struct Books;

impl Books {
    #[get_api(url = "/{id}")]
    //~<^^^^^^^^^^^^^^^^^^^^^ `get_api` on a method works inside a `#[controller] impl` block: put `#[controller]` on the impl
    pub async fn find(&self, #[param(ge = 1)] id: Path<u64>) -> String {
        format!("{} of {:p}", *id, self)
    }
}

fn main() {}
