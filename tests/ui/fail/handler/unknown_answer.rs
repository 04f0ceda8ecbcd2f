//! A type that is not there is told once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all", status_code = 202)]
    async fn list(&self) -> Json<Book> {
        //~                      ^^^^ cannot find type `Book` in this scope
        todo!()
    }
}

fn main() {}
