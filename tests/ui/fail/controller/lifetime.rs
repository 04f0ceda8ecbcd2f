//! A controller that borrows.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books<'a> {
    //~      ^^ a controller lives as long as the application: it has no lifetimes
    #[inject(default)]
    shelf: &'a str,
}

fn main() {}
