//! A service is a struct.

use cullinan::prelude::*;

#[service]
//~<^^^^^^ `service` goes on a struct; a function that makes one is a `#[provider]`
enum Shelf {
    Full,
}

fn main() {}
