//! A keyword given twice.

use cullinan::prelude::*;

#[controller(url = "/books", url = "/shelf")]
//~                          ^^^ `url` is given twice; keep one
struct Books;

fn main() {}
