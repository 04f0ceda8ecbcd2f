//! A provider is a function.

use cullinan::prelude::*;

#[provider]
//~<^^^^^^^ `provider` goes on a function; a struct that is injected is a `#[service]`
struct Shelf;

fn main() {}
