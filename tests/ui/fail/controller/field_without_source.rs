//! A field of which nothing says where it comes from.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    shelf: Vec<String>,
    //~<^ nothing says where `shelf` comes from: mark it `#[inject(default)]` or `#[inject(with = expression)]`
}

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) -> String {
        self.shelf.join(" ")
    }
}

fn main() {}
