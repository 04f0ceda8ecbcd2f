//! A hook takes the service.

use cullinan::prelude::*;

#[service(on_startup = open)]
//~                    ^^^^ mismatched types
struct Shelf;

async fn open(_: &String) {}

fn main() {}
