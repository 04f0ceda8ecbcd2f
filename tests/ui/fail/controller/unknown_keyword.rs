//! A misspelt keyword.

use cullinan::prelude::*;

#[controller(uri = "/books")]
//~          ^^^ unknown keyword `uri`; did you mean `url`?
struct Books;

fn main() {}
