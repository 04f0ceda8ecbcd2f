//! An answer that is none.

use cullinan::prelude::*;

struct Raw;

#[controller(url = "/books", responses = [Raw])]
//~                                       ^^^ `Raw` cannot be the answer of a handler
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) -> String {
        String::new()
    }
}

fn main() {}
