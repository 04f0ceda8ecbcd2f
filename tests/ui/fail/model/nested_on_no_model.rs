//! There is no model inside.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(nested)]
    //~        ^^^^^^ `SystemTime` is no model, and holds none
    title: std::time::SystemTime,
}

fn main() {}
