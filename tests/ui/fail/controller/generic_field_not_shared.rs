//! What a generic controller holds is shared as well.

use cullinan::prelude::*;

trait Shelf: Default + 'static {
    fn title(&self) -> String;
}

#[controller(url = "/books")]
struct Books<S: Shelf> {
    #[inject(default)]
    shelf: S,
    //~    ^ `S` cannot be shared by requests
}

#[controller]
impl<S: Shelf> Books<S> {
    #[get_api]
    async fn title(&self) -> String {
        self.shelf.title()
    }
}

fn main() {}
