//! The attribute knows where serde is.

use cullinan::prelude::*;

#[model]
#[serde(crate = "serde")]
//~     ^^^^^ `#[model]` says where serde is: remove `crate`, or write `#[model(crate = path)]`
struct Book {
    id: u64,
}

fn main() {}
