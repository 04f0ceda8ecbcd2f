//! Every service is a singleton.

use cullinan::prelude::*;

#[service(scope = request)]
//~       ^^^^^ every service is a singleton: there is one for the whole application
struct Shelf;

fn main() {}
