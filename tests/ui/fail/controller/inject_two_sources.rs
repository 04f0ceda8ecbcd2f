//! Two sources for one field.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    #[inject(default, with = Vec::new())]
    //~               ^^^^ a field has one source: keep `default` or `with`
    pub shelf: Vec<String>,
}

fn main() {}
