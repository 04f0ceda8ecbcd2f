//! Handlers of a type without a name.

use cullinan::prelude::*;

trait Shelf {}

#[controller]
impl dyn Shelf {
//~  ^^^^^^^^^ a controller is a struct with a name
    #[get_api]
    async fn list(&self) {}
}

fn main() {}
