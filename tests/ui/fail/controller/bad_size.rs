//! A size of no unit that is known.

use cullinan::prelude::*;

#[controller(url = "/books", body_limit = "2 megs")]
//~                                       ^^^^^^^^ a size is a number and a unit: B, KB, MB, GB (powers of 1000) or KiB, MiB, GiB
struct Books;

fn main() {}
