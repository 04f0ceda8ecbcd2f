//! An enum that answers nothing.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {}
//~  ^^^^^ an enum without variants answers nothing

fn main() {}
