//! A controller is shared by threads.

use cullinan::prelude::*;
use std::rc::Rc;

#[controller(url = "/books")]
struct Books {
//~    ^^^^^ cannot be
    #[inject(default)]
    shelf: Rc<String>,
}

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) -> String {
        self.shelf.to_string()
    }
}

fn main() {}
