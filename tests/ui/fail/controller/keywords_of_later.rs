//! Keywords that other frameworks have, and this one not yet.

use cullinan::prelude::*;

#[controller(
    url = "/books",
    guards = [Admin],
    //~<^^ unknown keyword `guards`
    layers = [Trace]
    //~<^^ unknown keyword `layers`
)]
struct Books;

fn main() {}
