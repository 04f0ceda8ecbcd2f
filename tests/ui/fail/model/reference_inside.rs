//! A reference is no data, wherever it stands.

use cullinan::prelude::*;

#[model]
struct Book {
    tags: Vec<&'static str>,
    //~   ^^^^^^^^^^^^^^^^^ a model owns its data: no references, not even `&'static` ones
}

fn main() {}
