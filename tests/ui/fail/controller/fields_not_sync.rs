//! What changes in a controller is changed by several threads.

use cullinan::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

#[controller(url = "/books")]
struct Books {
    #[inject(default)]
    count: Cell<u8>,
    //~    ^^^^^^^^ `Cell<u8>` cannot be shared by requests
    #[inject(with = String::from("x"))]
    name: String,
    #[inject(default)]
    shelf: RefCell<HashMap<u64, String>>,
    //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instead of `Cell` and `RefCell`
}

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) -> String {
        self.count.set(self.count.get() + 1);
        ready(&self.name).await;
        self.shelf.borrow().values().cloned().collect::<Vec<_>>().join(", ")
    }
}

async fn ready(_: &str) {}

fn main() {}
