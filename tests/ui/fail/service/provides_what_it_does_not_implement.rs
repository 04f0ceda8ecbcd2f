//! It provides traits that it implements.

use cullinan::prelude::*;

trait Clock: Send + Sync {}

#[service(provides = dyn Clock)]
//~                  ^^^ the trait bound `Shelf: Clock` is not satisfied
struct Shelf;

fn main() {}
