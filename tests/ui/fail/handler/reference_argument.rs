//! Arguments are owned.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, name: &str) -> String {
        //~                    ^^^^ an argument is owned: write `String`
        name.to_owned()
    }
}

fn main() {}
