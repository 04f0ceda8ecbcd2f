//! A duration without its unit.

use cullinan::prelude::*;

#[controller(url = "/books", timeout = "30")]
//~                                    ^^^^ a duration is a number and a unit: ms, s, m or h, as in `30s`
struct Books;

fn main() {}
