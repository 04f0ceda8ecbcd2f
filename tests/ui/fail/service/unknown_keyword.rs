//! A keyword that is misspelt.

use cullinan::prelude::*;

#[service(provide = dyn Send)]
//~       ^^^^^^^ unknown keyword `provide`; did you mean `provides`?
struct Shelf;

fn main() {}
