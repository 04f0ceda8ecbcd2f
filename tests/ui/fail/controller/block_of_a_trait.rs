//! A trait's methods are no handlers.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

trait List {
    async fn list(&self) -> String;
}

#[controller]
impl List for Books {
//~  ^^^^ `#[controller]` goes on the controller's own impl block, not on one of a trait
    #[get_api]
    async fn list(&self) -> String {
        String::new()
    }
}

fn main() {}
