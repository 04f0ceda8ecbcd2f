//! A field of which nothing says where it comes from.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    shelf: Vec<String>,
    //~    ^^^^^^^^^^^ nothing says where a `Vec<std::string::String>` comes from
}

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) -> String {
        self.shelf.join(" ")
    }
}

fn main() {}
