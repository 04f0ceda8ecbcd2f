//! The crate is a path.

use renamed::prelude::*;

#[controller(url = "/books", crate = "renamed")]
//~                                  ^^^^^^^^^ `crate` takes a path: write `crate = path::to::cullinan`
struct Books;

fn main() {}
