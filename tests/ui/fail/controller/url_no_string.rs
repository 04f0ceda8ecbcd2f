//! A url that is no string.

use cullinan::prelude::*;

#[controller(url = 1)]
//~                ^ `url` takes a string literal: write `url = "/path"`
struct Books;

fn main() {}
