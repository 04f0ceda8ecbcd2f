//! Nobody says what the parameter of a generic handler is.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list<T: Default>(&self) -> String {
        //~       ^^^^^^^^^^ a handler has no generic parameters: write the types out
        size_of::<T>().to_string()
    }
}

fn main() {}
