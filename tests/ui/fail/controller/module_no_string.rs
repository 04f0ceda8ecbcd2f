//! A module is named by a text.

use cullinan::prelude::*;

#[controller(url = "/books", module = accounts)]
//~                                   ^^^^^^^^ `module` takes a string literal: write `module = "name"`
struct Books;

fn main() {}
