//! A switch is `true` or `false`.

use cullinan::prelude::*;

#[controller(url = "/books", discover = "no")]
//~                                     ^^^^ `discover` takes `true` or `false`: write `discover = false`
struct Books;

fn main() {}
