//! A verb goes on functions.

use cullinan::prelude::*;

#[get_api(url = "/books")]
//~<^^^^^^^^^^^^^^^^^^^^^^ `get_api` goes on a function, or on a method in a `#[controller] impl` block
pub struct Books;

fn main() {}
