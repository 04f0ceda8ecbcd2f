//! Besides its own type a service provides traits.

use cullinan::prelude::*;

struct Library;

#[service(provides = Library)]
//~                  ^^^^^^^ a service provides its own type; what it provides besides is a `dyn Trait`
struct Shelf;

fn main() {}
