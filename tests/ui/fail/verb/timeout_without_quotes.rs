//! A unit stands in a text.

use cullinan::prelude::*;

#[get_api(url = "/books", timeout = 30s)]
//~                                 ^^^ write `timeout = "30s"`
async fn list() {}

fn main() {}
