//! A hook is a function.

use cullinan::prelude::*;

#[service(on_startup = Self::open)]
//~                          ^^^^ no function or associated item named `open` found for struct `Shelf` in the current scope
struct Shelf;

fn main() {}
