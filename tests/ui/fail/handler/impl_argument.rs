//! The type of an argument decides what is read.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, name: impl ToString) -> String {
        //~                    ^^^^^^^^^^^^^ name the type of the argument: it decides what is read
        name.to_string()
    }
}

fn main() {}
