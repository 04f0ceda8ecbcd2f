//! One tag in place of a list.

use cullinan::prelude::*;

#[controller(url = "/books", tags = "books")]
//~                                 ^^^^^^^ `tags` takes a list of string literals: write `tags = ["tag"]`
struct Books;

fn main() {}
