//! A generic controller without handlers.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books<T: Default + Send + Sync + 'static> {
//~    ^^^^^ the generic controller `Books<T>` has no handlers
    #[inject(default)]
    pub shelf: T,
}

fn main() {}
