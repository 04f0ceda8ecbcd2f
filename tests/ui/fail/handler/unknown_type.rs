//! A type that is not there is told once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: Path<Isbn>) -> String {
        //~                       ^^^^ cannot find type `Isbn` in this scope
        id.to_string()
    }
}

fn main() {}
