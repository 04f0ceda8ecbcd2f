//! What a marker holds is owned.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, name: Query<&str>) -> String {
        //~                          ^^^^ an argument is owned: write `String` instead of `&str`
        name.to_string()
    }
}

fn main() {}
