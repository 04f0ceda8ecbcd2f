//! A service lives as long as the application.

use cullinan::prelude::*;

#[service]
struct Shelf<'a> {
//~          ^^ a service lives as long as the application: it has no lifetimes
    #[inject(with = "")]
    pub name: &'a str,
}

fn main() {}
