//! The url is a keyword.

use cullinan::prelude::*;

#[controller("/books")]
//~          ^^^^^^^^ the url is a keyword: write `#[controller(url = "/books")]`
struct Books;

fn main() {}
